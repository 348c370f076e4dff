package dev.apigateway.benchmarks.extensions;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for a value that is cached from the second time on. */
@ApplicationScoped
class UseCache implements Use {

    private final Names names;

    UseCache(Names names) {
        this.names = names;
    }

    @Override
    public void once() {
        names.of(7);
    }

    @ApplicationScoped
    static class Names {

        @CacheResult(cacheName = "names")
        String of(int id) {
            return "Rex " + id;
        }
    }
}
