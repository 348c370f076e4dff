package dev.apigateway.it.handlers;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Ends the start when the tests ask for it. */
@Singleton
public class StartCheck {

    void check(@Observes StartupEvent start, @ConfigProperty(name = "orders.table") Optional<String> table) {
        if (table.filter("missing"::equals).isPresent()) {
            throw new IllegalStateException("The table 'missing' does not exist.");
        }
    }
}
