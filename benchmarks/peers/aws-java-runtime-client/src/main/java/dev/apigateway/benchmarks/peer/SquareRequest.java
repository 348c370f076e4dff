package dev.apigateway.benchmarks.peer;

public record SquareRequest(int number) {
}
