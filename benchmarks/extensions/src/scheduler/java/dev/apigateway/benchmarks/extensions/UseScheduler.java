package dev.apigateway.benchmarks.extensions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Has a job that is never due. */
@ApplicationScoped
class UseScheduler implements Use {

    @Scheduled(every = "24h", delayed = "24h")
    void job() {
        throw new IllegalStateException("No function lives that long.");
    }

    @Override
    public void once() {
        // the scheduler works by itself
    }
}
