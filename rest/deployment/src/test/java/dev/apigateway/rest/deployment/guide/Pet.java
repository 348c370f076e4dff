package dev.apigateway.rest.deployment.guide;

public record Pet(String name, int age) {
}
