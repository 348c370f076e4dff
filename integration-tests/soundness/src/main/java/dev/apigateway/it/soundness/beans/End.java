package dev.apigateway.it.soundness.beans;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.runtime.Shutdown;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** What an application can do at its end. */
@Singleton
class End {

    private static final Logger LOG = Logger.getLogger("org.acme.end");

    void register(@Observes StartupEvent event) {
        // Hooks run at the same time, Quarkus's own too, so this one's line is kept from between those of the others.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("end: hook of the virtual machine")));
    }

    void first(@Observes @Priority(1) ShutdownEvent event) {
        Journal.noteEnd("end: first observer, " + event.isStandardShutdown());
        LOG.info("logged at the end");
    }

    void last(@Observes @Priority(5000) ShutdownEvent event) {
        Journal.noteEnd("end: last observer");
    }

    void standard(@Observes jakarta.enterprise.event.Shutdown event) {
        Journal.noteEnd("end: observer of CDI's own event");
    }

    void beforeDestroyed(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        Journal.noteEnd("end: application scope");
    }

    @Shutdown
    void method() {
        Journal.noteEnd("end: method");
    }

    @PreDestroy
    void destroy() {
        Journal.noteEnd("end: destroyed");
        LOG.warn("logged when destroyed");
    }
}
