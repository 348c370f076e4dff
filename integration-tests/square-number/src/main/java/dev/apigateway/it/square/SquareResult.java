package dev.apigateway.it.square;

// tag::result[]
public record SquareResult(long result) {
}
// end::result[]
