package dev.apigateway.emulator.lambda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.Vertx;

/**
 * The time that a process has to ask for its first invocation. When it has passed, Lambda begins anew once, and then with the
 * time of the function. Belongs to the event loop.
 */
final class InitPhase {

    private static final Logger LOG = System.getLogger(InitPhase.class.getName());
    /** How long a process that reported an init error may take to end. */
    private static final Duration TIME_TO_END = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Clock clock;
    private final LambdaSettings settings;
    private final Limit limit;
    private Instant start = Instant.EPOCH;
    private boolean retried;
    private long timer = -1;
    private @Nullable Failed failure;

    /** Hears that the time has passed. */
    interface Limit {

        /** @param again whether there is another chance */
        void passed(boolean again);
    }

    InitPhase(Vertx vertx, Clock clock, LambdaSettings settings, Limit limit) {
        this.vertx = vertx;
        this.clock = clock;
        this.settings = settings;
        this.limit = limit;
    }

    void begin() {
        start = clock.instant();
        cancel();
        if (settings.timeoutEnforced()) {
            Duration time = retried ? settings.timeout() : settings.initTimeout();
            timer = vertx.setTimer(time.toMillis(), passed -> tookTooLong(time));
        }
    }

    /** How long the phase lasted that ends now. */
    Duration end() {
        retried = false;
        failure = null;
        cancel();
        return Duration.between(start, clock.instant());
    }

    /** What the runtime said of its failure; null if it said nothing, or another has followed. */
    @Nullable
    Failed failure() {
        return failure;
    }

    /** The runtime said that it failed. */
    void failed(Failed how) {
        failure = how;
    }

    void forgetFailure() {
        failure = null;
    }

    /** The process that failed should end by itself. */
    void awaitExit(Runnable kill) {
        cancel();
        timer = vertx.setTimer(TIME_TO_END.toMillis(), passed -> kill.run());
    }

    /** The process ended; if it did so by itself, the next one has the usual time. */
    void exited(boolean byItself) {
        retried = retried && !byItself;
        failure = null;
        cancel();
    }

    void cancel() {
        vertx.cancelTimer(timer);
    }

    private void tookTooLong(Duration time) {
        LOG.log(Level.WARNING, "The function did not ask for an invocation within {0} ms of its start{1}.",
                Long.toString(time.toMillis()), retried ? "" : "; it is started once more, with the function timeout");
        retried = !retried;
        limit.passed(retried);
    }
}
