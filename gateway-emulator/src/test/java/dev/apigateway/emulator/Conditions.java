package dev.apigateway.emulator;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes soon. */
public final class Conditions {

    private Conditions() {
    }

    /** Returns when the condition is true. */
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The condition did not come true within 20 seconds.");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }
}
