package dev.apigateway.it.soundness.beans;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;

/** An invocation's own bean. */
@RequestScoped
public class Visit {

    private static final AtomicInteger CREATED = new AtomicInteger();
    private static final AtomicInteger DESTROYED = new AtomicInteger();

    private int uses;

    @PostConstruct
    void create() {
        CREATED.incrementAndGet();
    }

    @PreDestroy
    void destroy() {
        DESTROYED.incrementAndGet();
    }

    /** How often this bean was used. */
    public int use() {
        return ++uses;
    }

    /** The number of this bean, how often it was used, and how many are gone. */
    public String tell() {
        return CREATED.get() + " used " + use() + " gone " + DESTROYED.get();
    }
}
