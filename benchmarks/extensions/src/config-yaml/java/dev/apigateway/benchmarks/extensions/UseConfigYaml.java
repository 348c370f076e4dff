package dev.apigateway.benchmarks.extensions;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has a value from application.yml. */
@ApplicationScoped
class UseConfigYaml implements Use {

    private final String name;

    UseConfigYaml(@ConfigProperty(name = "pets.name") String name) {
        this.name = name;
    }

    @Override
    public void once() {
        if (!name.equals("Rex")) {
            throw new IllegalStateException("The pet is called Rex.");
        }
    }
}
