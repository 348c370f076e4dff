package dev.apigateway.benchmarks.extensions;

import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a span that nobody gets. */
@ApplicationScoped
class UseOpenTelemetry implements Use {

    private final Tracer tracer;

    UseOpenTelemetry(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void once() {
        tracer.spanBuilder("square").startSpan().end();
    }
}
