package dev.apigateway.it.rest.parameter;

/** Is made by a converter of the application. */
public record Point(int x, int y) {
}
