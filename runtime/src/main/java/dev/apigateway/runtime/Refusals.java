package dev.apigateway.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RefusedException;
import dev.apigateway.runtime.client.RuntimeApiException;

/**
 * What it means when Lambda doesn't take the outcome of an invocation, told once for each.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
final class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    private Refusals() {
    }

    /** Logs the refusal; false when the process has to end, since Lambda waits for an outcome that won't come. */
    static boolean allowToGoOn(Invocation invocation, RuntimeApiException notTaken) {
        if (!(notTaken instanceof RefusedException refusal)) {
            log(Level.ERROR, invocation, "was lost with the connection. It is not sent again, since it may have arrived; "
                    + "this loop ends.", notTaken);
            return false;
        }
        switch (refusal.status()) {
            case RefusedException.UNKNOWN_INVOCATION -> log(Level.ERROR, invocation,
                    "was refused: Lambda knows no such invocation, or ended it. The loop goes on.", notTaken);
            case RefusedException.INVALID_STATE -> log(Level.ERROR, invocation,
                    "was refused: the invocation has its outcome already. The loop goes on.", notTaken);
            case RefusedException.TIMED_OUT -> log(Level.WARNING, invocation,
                    "came too late: the invocation timed out. Raise the function's timeout or make the handler faster; "
                            + "the loop goes on.",
                    notTaken);
            case RefusedException.TOO_LARGE -> log(Level.ERROR, invocation,
                    "was refused: it is larger than Lambda takes, 6,291,556 bytes for a whole response and 200 MB for a "
                            + "stream. Stream it or store it in S3; the loop goes on.",
                    notTaken);
            default -> {
                return allowToGoOnAfterOther(invocation, refusal);
            }
        }
        return true;
    }

    private static boolean allowToGoOnAfterOther(Invocation invocation, RefusedException refusal) {
        if (refusal.status() >= 500) {
            log(Level.ERROR, invocation, "was refused: the execution environment is broken. This loop ends.", refusal);
            return false;
        }
        log(Level.ERROR, invocation, "was refused. The loop goes on.", refusal);
        return true;
    }

    private static void log(Level level, Invocation invocation, String what, RuntimeApiException cause) {
        LOG.log(level, "The outcome of request id " + invocation.requestId() + " " + what, cause);
    }
}
