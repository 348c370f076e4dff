package dev.apigateway.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import dev.apigateway.Context;

class TestContextTest {

    @Test
    void remainingTimeIsThatOfTheClock() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        Context context = TestContext.of("orders").tenant("acme").remainingTime(Duration.ofSeconds(1)).clock(clock).build();

        assertThat(context.remainingTime()).isEqualTo(Duration.ofSeconds(1));
        assertThat(context.tenantId()).isEqualTo("acme");
        assertThat(context.functionName()).isEqualTo("orders");
        assertThat(context.coldStart()).isFalse();
    }
}
