package org.acme;

public record SquareResult(long result) {
}
