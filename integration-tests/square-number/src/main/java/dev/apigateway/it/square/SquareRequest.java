package dev.apigateway.it.square;

// tag::request[]
public record SquareRequest(Integer number) {

    public SquareRequest {
        if (number == null) {
            throw new IllegalArgumentException("number is missing");
        }
    }
}
// end::request[]
