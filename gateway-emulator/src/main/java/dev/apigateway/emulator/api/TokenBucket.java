package dev.apigateway.emulator.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Counts requests against a throttle: each takes a token from a bucket as large as the burst limit, which the rate limit fills
 * again. Belongs to the event loop.
 */
public final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;

    private final @Nullable Throttle throttle;
    private final Clock clock;
    private double tokens;
    private Instant filled;

    /**
     * Creates a full bucket.
     *
     * @param throttle the limits, null for none
     */
    public TokenBucket(@Nullable Throttle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
        this.tokens = throttle == null ? 0 : throttle.burstLimit();
        this.filled = clock.instant();
    }

    /** Takes a token for a request; false if there is none, so that the request is to be refused. */
    public boolean take() {
        if (throttle == null) {
            return true;
        }
        fill(throttle);
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** A clock that was set back fills nothing. */
    private void fill(Throttle by) {
        Instant now = clock.instant();
        double seconds = Math.max(0, Duration.between(filled, now).toNanos() / NANOS_PER_SECOND);
        tokens = Math.min(by.burstLimit(), tokens + seconds * by.rateLimit());
        filled = now;
    }
}
