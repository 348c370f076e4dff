package dev.apigateway.it.soundness.process;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A class that is found by its name. */
@RegisterForReflection
public final class Reflected {

    private final String greeting;

    public Reflected(String greeting) {
        this.greeting = greeting;
    }

    public String greet(String whom) {
        return greeting + ", " + whom;
    }
}
