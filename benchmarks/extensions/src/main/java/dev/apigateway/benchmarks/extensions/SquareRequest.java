package dev.apigateway.benchmarks.extensions;

public record SquareRequest(int number) {
}
