package dev.apigateway.benchmarks.extensions;

public record SquareResult(long result) {
}
