package dev.apigateway.it.soundness.beans;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import dev.apigateway.Priming;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;

/** What an application can do at its start. */
final class Beginning {

    private Beginning() {
    }

    @Startup(30)
    @ApplicationScoped
    static class Eager {

        @ConfigProperty(name = "dog.of-variable")
        String ofVariable;

        @PostConstruct
        void create() {
            Journal.note("eager bean with " + ofVariable);
        }
    }

    @Singleton
    static class Observer {

        @ConfigProperty(name = "dog.of-variable")
        String ofVariable;

        void first(@Observes @Priority(1) StartupEvent event) {
            Journal.note("first observer with " + ofVariable);
        }

        void standard(@Observes jakarta.enterprise.event.Startup event) {
            Journal.note("observer of CDI's own event");
        }

        void last(@Observes @Priority(5000) StartupEvent event, Logger log) {
            Journal.note("last observer");
            log.info("logged at the start");
        }

        @Startup(40)
        void method() {
            Journal.note("method");
        }
    }

    @Singleton
    static class Primed implements Priming {

        @Override
        public void prime() {
            Journal.note("priming");
        }
    }

    @ApplicationScoped
    static class Lazy {

        static final AtomicInteger CREATED = new AtomicInteger();

        @PostConstruct
        void create() {
            CREATED.incrementAndGet();
        }

        /** Something that needs the bean. */
        void use() {
        }
    }
}
