package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class ContextTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void remainingTimeIsTheTimeUntilTheDeadline() {
        assertThat(context(NOW.plusMillis(1500)).remainingTime()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void remainingTimeIsNeverNegative() {
        assertThat(context(NOW.minusMillis(1)).remainingTime()).isZero();
        assertThat(context(Instant.EPOCH).remainingTime()).isZero();
    }

    @Test
    void remainingTimeWithoutADeadlineCanBeCountedInNanoseconds() {
        assertThat(context(Instant.MAX).remainingTime().toNanos()).isEqualTo(Long.MAX_VALUE);
    }

    private static Context context(Instant deadline) {
        return Context.builder()
                .requestId("id-1")
                .deadline(deadline)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }
}
