package dev.apigateway.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/** Counts what the current thread allocates: unlike time, it is nearly the same on every machine. */
public final class Allocations {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocations() {
    }

    /** The bytes that an action allocates. */
    public static long of(Runnable action) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        action.run();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    /**
     * Runs an action on some input and fails when it takes more memory than inputs of this length may. The first run may load
     * classes, so one that goes beyond has a second try.
     *
     * @param fixed the bytes that any input may cost
     * @param factor how often the input's length may come on top
     */
    public static void assertAtMost(long fixed, long factor, int length, Runnable action) {
        long limit = fixed + factor * length;
        long allocated = of(action);
        if (allocated > limit) {
            allocated = of(action);
        }
        assertThat(allocated).as("bytes allocated for an input of %d bytes", length).isLessThanOrEqualTo(limit);
    }
}
