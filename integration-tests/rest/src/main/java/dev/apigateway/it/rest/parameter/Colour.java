package dev.apigateway.it.rest.parameter;

public enum Colour {
    RED,
    GREEN
}
