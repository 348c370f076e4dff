package dev.apigateway.it.soundness.beans;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.quarkus.arc.Arc;

/** Work in other threads, and events. */
@Singleton
class Executors implements Subject {

    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService executor;
    private final ScheduledExecutorService scheduled;
    private final Event<Bark> barks;

    Executors(ExecutorService executor, ScheduledExecutorService scheduled, Event<Bark> barks) {
        this.executor = executor;
        this.scheduled = scheduled;
        this.barks = barks;
    }

    /** An event. */
    static final class Bark {

        private final Thread origin = Thread.currentThread();
        private volatile String heard = "";
    }

    void hear(@Observes Bark bark) {
        bark.heard = "in " + (Thread.currentThread() == bark.origin ? "its thread" : "another thread");
    }

    void hearLater(@ObservesAsync Bark bark) {
        bark.heard = "by " + pool(Thread.currentThread());
    }

    @Override
    public void observe(Report report) {
        report.add("executor.injected", () -> executor.submit(() -> pool(Thread.currentThread())).get(PATIENCE_SECONDS,
                TimeUnit.SECONDS));
        report.add("executor.scheduled", () -> scheduled.schedule(() -> pool(Thread.currentThread()), 1,
                TimeUnit.MILLISECONDS).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        report.add("executor.of-container", () -> Arc.container().getExecutorService().submit(
                () -> pool(Thread.currentThread())).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        report.add("executor.thread", () -> executor.submit(() -> Thread.currentThread().isDaemon() + " "
                + (Thread.currentThread().getContextClassLoader() != null) + " "
                + Thread.currentThread().getThreadGroup().getName()).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        report.add("executor.request-scope", () -> executor.submit(
                () -> Arc.container().requestContext().isActive()).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        report.add("executor.can-not-be-shut-down", () -> {
            executor.shutdown();
            return executor.submit(() -> "still there").get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        });
        report.add("event.sync", () -> {
            Bark bark = new Bark();
            barks.fire(bark);
            return bark.heard;
        });
        report.add("event.async", () -> barks.fireAsync(new Bark()).toCompletableFuture().get(PATIENCE_SECONDS,
                TimeUnit.SECONDS).heard);
    }

    /** The name without the number. */
    private static String pool(Thread thread) {
        return thread.getName().replaceAll("[0-9]+$", "");
    }
}
