package dev.apigateway.runtime.codec.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The times of events as instants. */
final class EventTime {

    /** As milliseconds this is a day in March 1973, as seconds one in the year 5138. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private EventTime() {
    }

    /** What is too small for milliseconds are the seconds that {@code sam local start-api} sends. */
    static @Nullable Instant ofMillis(@Nullable Long millis) {
        if (millis == null) {
            return null;
        }
        return millis >= FIRST_MILLIS ? Instant.ofEpochMilli(millis) : Instant.ofEpochSecond(millis);
    }

    static @Nullable Instant ofMicros(@Nullable Long micros) {
        return micros == null ? null
                : Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }

    /** The text has seconds only, so the milliseconds are preferred. */
    static @Nullable Instant ofRequest(RequestContextMembers context) {
        if (context.requestTimeEpoch != null) {
            return ofMillis(context.requestTimeEpoch);
        }
        return context.requestTime == null ? null : CommonLogTime.parse(context.requestTime);
    }
}
