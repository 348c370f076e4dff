package dev.apigateway.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.runtime.client.RuntimeApiException;

/** Waits longer after each failure in a row to get an invocation, and gives up after the last wait. */
final class NextBackoff {

    private static final Logger LOG = System.getLogger(NextBackoff.class.getName());
    private static final int MAX_FAILURES = 6;

    private final long firstWaitMillis;
    private int failures;

    /** @param firstWaitMillis the wait after the first failure; each following one is twice as long */
    NextBackoff(long firstWaitMillis) {
        this.firstWaitMillis = firstWaitMillis;
    }

    void reset() {
        failures = 0;
    }

    /** Whether it is worth trying again, now that the wait is over. */
    boolean waitAfter(RuntimeApiException failure) {
        failures++;
        if (failures == MAX_FAILURES) {
            LOG.log(Level.ERROR, "The Runtime API gave no invocation " + MAX_FAILURES
                    + " times in a row, so this loop ends.", failure);
            return false;
        }
        long waitMillis = firstWaitMillis << (failures - 1);
        LOG.log(Level.WARNING, failure.getMessage() + " The next try follows in " + waitMillis + " ms.");
        try {
            Thread.sleep(waitMillis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
