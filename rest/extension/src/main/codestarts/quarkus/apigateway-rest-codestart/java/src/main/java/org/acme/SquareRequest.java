package org.acme;

public record SquareRequest(Integer number) {

    public SquareRequest {
        if (number == null) {
            throw new IllegalArgumentException("number is missing");
        }
    }
}
