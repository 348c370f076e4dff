package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.http.BytesInFlight;
import dev.apigateway.emulator.http.BytesInFlight.Share;
import io.vertx.core.Future;

class BytesInFlightTest {

    private final BytesInFlight bytes = new BytesInFlight(100);

    @Test
    void requestsThatFitAreAdmittedAtOnce() {
        assertThat(bytes.take(60).isComplete()).isTrue();
        assertThat(bytes.take(40).isComplete()).isTrue();
    }

    @Test
    void requestThatDoesNotFitWaitsForAnotherToEnd() {
        Share first = bytes.take(60).result();
        Future<Share> second = bytes.take(60);
        assertThat(second.isComplete()).isFalse();

        first.giveBack();

        assertThat(second.isComplete()).isTrue();
    }

    @Test
    void nothingOvertakesWhatWaits() {
        Share first = bytes.take(60).result();
        bytes.take(60);
        Future<Share> small = bytes.take(1);
        assertThat(small.isComplete()).isFalse();

        first.giveBack();

        assertThat(small.isComplete()).isTrue();
    }

    @Test
    void oneRequestIsAdmittedHoweverLong() {
        assertThat(bytes.take(1_000).isComplete()).isTrue();
        assertThat(bytes.take(0).isComplete()).isFalse();
    }

    @Test
    void responsesMakeTheNextRequestWait() {
        Share first = bytes.take(10).result();
        first.grow(100);
        Future<Share> second = bytes.take(0);
        assertThat(second.isComplete()).isFalse();

        first.giveBack();
        first.giveBack();

        assertThat(second.isComplete()).isTrue();
        assertThat(bytes.take(100).isComplete()).isTrue();
        assertThat(bytes.take(1).isComplete()).isFalse();
    }
}
