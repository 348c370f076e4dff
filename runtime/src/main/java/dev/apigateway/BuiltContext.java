package dev.apigateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltContext(
        String requestId,
        @Nullable String functionName,
        @Nullable String functionVersion,
        @Nullable String functionArn,
        int memoryLimitMegabytes,
        Instant deadline,
        @Nullable String traceId,
        @Nullable String tenantId,
        @Nullable ClientContext clientContext,
        @Nullable CognitoIdentity cognitoIdentity,
        @Nullable String logGroup,
        @Nullable String logStream,
        boolean coldStart,
        Clock clock) implements Context {

    /** So long that {@code toNanos()} and {@code toMillis()} still can express it. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    BuiltContext {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(clock, "clock");
    }

    @Override
    public Duration remainingTime() {
        Duration remaining = Duration.between(clock.instant(), deadline);
        if (remaining.isNegative()) {
            return Duration.ZERO;
        }
        return remaining.compareTo(LONGEST) > 0 ? LONGEST : remaining;
    }
}
