package dev.apigateway.it.soundness.beans;

import java.util.TreeSet;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;

/** The container and its beans. */
@Singleton
class Beans implements Subject {

    private final Instance<Toys.Toy> toys;
    private final Beginning.Lazy lazy;
    private final Visit visit;
    private final RequestContextController controller;
    private final String place;
    private final StringBuilder fallback;
    private final Integer chosen;

    Beans(@Any Instance<Toys.Toy> toys, Beginning.Lazy lazy, Visit visit, RequestContextController controller,
            @Named("place") String place, StringBuilder fallback, Integer chosen) {
        this.toys = toys;
        this.lazy = lazy;
        this.visit = visit;
        this.controller = controller;
        this.place = place;
        this.fallback = fallback;
        this.chosen = chosen;
    }

    @Override
    public void observe(Report report) {
        report.add("bean.start", Journal::entries);
        report.add("bean.lazy", () -> {
            lazy.use();
            lazy.use();
            return Beginning.Lazy.CREATED.get();
        });
        report.add("bean.container", () -> Arc.container().isRunning() + " " + (CDI.current().getBeanManager() != null));
        report.add("bean.request-scope", () -> Arc.container().requestContext().isActive());
        report.add("bean.request-scoped", visit::use);
        report.add("bean.request-scope-elsewhere", this::elsewhere);
        report.add("bean.interceptor", () -> {
            int before = Counted.Counter.CALLS.get();
            toys.select(Toys.Ball.class).get().sound();
            return Counted.Counter.CALLS.get() - before;
        });
        report.add("bean.instances", () -> {
            TreeSet<String> sounds = new TreeSet<>();
            toys.handles().forEach(handle -> sounds.add(handle.get().sound()));
            return sounds;
        });
        report.add("bean.producer", () -> place);
        report.add("bean.default", () -> fallback);
        report.add("bean.alternative", () -> chosen);
        report.add("bean.disposer", () -> {
            Toys.Producers.DISPOSED.setLength(0);
            try (InstanceHandle<String> handle = Arc.container().instance("leash")) {
                handle.get();
            }
            return "disposed of " + Toys.Producers.DISPOSED;
        });
        report.add("bean.by-name", () -> Arc.container().instance("nobody").isAvailable());
    }

    /** In a thread of its own, where no invocation has begun. */
    private String elsewhere() throws InterruptedException {
        StringBuilder result = new StringBuilder();
        Thread thread = new Thread(() -> {
            result.append(Arc.container().requestContext().isActive());
            controller.activate();
            try {
                result.append(" ").append(visit.use());
            } finally {
                controller.deactivate();
            }
        });
        thread.start();
        thread.join();
        return result.toString();
    }
}
