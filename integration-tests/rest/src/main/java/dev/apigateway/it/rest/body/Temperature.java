package dev.apigateway.it.rest.body;

/** Has a reader and a writer of its own. */
public record Temperature(int celsius) {
}
