package dev.apigateway.benchmarks.extensions;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;

/** Calls what would be tried again. */
@ApplicationScoped
class UseFaultTolerance implements Use {

    private final Names names;

    UseFaultTolerance(Names names) {
        this.names = names;
    }

    @Override
    public void once() {
        names.of(7);
    }

    @ApplicationScoped
    static class Names {

        @Retry(maxRetries = 2)
        String of(int id) {
            return "Rex " + id;
        }
    }
}
