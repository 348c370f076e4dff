package dev.apigateway.deployment.guide;

// tag::body[]
public record Pet(String name, int age) {

    public Pet {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A pet has a name.");
        }
    }
}
// end::body[]
