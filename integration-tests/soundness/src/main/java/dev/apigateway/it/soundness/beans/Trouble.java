package dev.apigateway.it.soundness.beans;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.apigateway.Priming;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;

/** Starts that fail, where the process says so. */
final class Trouble {

    private Trouble() {
    }

    @Singleton
    static class OfObserver {

        void fail(@Observes StartupEvent event, @ConfigProperty(name = "dog.fails") Optional<String> where) {
            failIf(where, "observer");
        }
    }

    @Startup
    @ApplicationScoped
    static class OfEagerBean {

        @ConfigProperty(name = "dog.fails")
        Optional<String> where;

        @PostConstruct
        void create() {
            failIf(where, "eager");
        }
    }

    @Singleton
    static class OfPriming implements Priming {

        @ConfigProperty(name = "dog.fails")
        Optional<String> where;

        @Override
        public void prime() throws Exception {
            failIf(where, "priming");
        }
    }

    private static void failIf(Optional<String> where, String here) {
        if (where.filter(here::equals).isPresent()) {
            throw new IllegalStateException("The dog doesn't come", new IllegalArgumentException("when called by " + here));
        }
    }
}
