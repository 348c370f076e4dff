package dev.apigateway.it.protocol;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import dev.apigateway.AfterResponse;
import dev.apigateway.Context;

// tag::hook[]
@Singleton
public class Flushes implements AfterResponse {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void afterResponse(Context context) {
        count.incrementAndGet();
        System.out.println("flushed after " + context.requestId());
    }

    @PreDestroy
    void shutDown() {
        System.out.println("shut down after " + count + " invocations");
    }
    // end::hook[]

    int count() {
        return count.get();
    }
    // tag::hook[]
}
// end::hook[]
