package dev.apigateway.it.protocol;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import dev.apigateway.Priming;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import software.amazon.awssdk.services.fake.FakeClient;

/** What an application can do at its start and at its end. */
final class Beginnings {

    private Beginnings() {
    }

    // tag::priming[]
    @Singleton
    static class Rehearsal implements Priming {

        @Override
        public void prime() {
            System.out.println("primed");
        }
    }
    // end::priming[]

    @Startup(1)
    @ApplicationScoped
    static class Eager {

        @Inject
        FakeClient client;

        @PostConstruct
        void create() {
            System.out.println("created at the start");
        }
    }

    @Singleton
    static class Observer {

        void started(@Observes @Priority(2) StartupEvent event) {
            System.out.println("heard of the start");
        }

        void stopped(@Observes ShutdownEvent event) {
            System.out.println("heard of the shutdown");
        }
    }
}
