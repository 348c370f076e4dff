package dev.apigateway.benchmarks.peer;

public record SquareResult(long result) {
}
