package dev.apigateway.emulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private final SetClock clock = new SetClock();

    @Test
    void burstIsTakenAtOnceAndNoMore() {
        TokenBucket bucket = new TokenBucket(new Throttle(10, 3), clock);

        assertThat(taken(bucket, 5)).isEqualTo(3);
    }

    @Test
    void rateFillsTheBucketAgain() {
        TokenBucket bucket = new TokenBucket(new Throttle(10, 3), clock);
        taken(bucket, 3);

        clock.now = clock.now.plusMillis(99);
        assertThat(bucket.take()).isFalse();
        clock.now = clock.now.plusMillis(1);
        assertThat(taken(bucket, 2)).isEqualTo(1);
    }

    @Test
    void bucketIsNeverFullerThanTheBurst() {
        TokenBucket bucket = new TokenBucket(new Throttle(10, 3), clock);

        clock.now = clock.now.plus(Duration.ofHours(1));

        assertThat(taken(bucket, 5)).isEqualTo(3);
    }

    @Test
    void clockThatIsSetBackFillsNothing() {
        TokenBucket bucket = new TokenBucket(new Throttle(10, 1), clock);
        taken(bucket, 1);

        clock.now = clock.now.minusSeconds(60);

        assertThat(bucket.take()).isFalse();
    }

    @Test
    void nothingIsRefusedWithoutLimits() {
        assertThat(taken(new TokenBucket(null, clock), 1_000)).isEqualTo(1_000);
    }

    private static int taken(TokenBucket bucket, int requests) {
        int taken = 0;
        for (int i = 0; i < requests; i++) {
            taken += bucket.take() ? 1 : 0;
        }
        return taken;
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
