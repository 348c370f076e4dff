package dev.apigateway.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.client.RuntimeApiException;

class NextBackoffTest {

    private static final String FAILURE = "The Runtime API answered the call 'next' with status 500: no";

    private final LogRecorder log = LogRecorder.of(NextBackoff.class);
    private final NextBackoff backoff = new NextBackoff(1);
    private RuntimeApiException failure;

    @BeforeEach
    void fail() throws IOException {
        try (FakeRuntimeApi api = FakeRuntimeApi.start();
                RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()))) {
            api.answer(FakeAnswer.status(500).body("no"));
            client.next();
        } catch (RuntimeApiException e) {
            failure = e;
        }
    }

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @Test
    void eachWaitIsTwiceAsLongAsTheOneBefore() {
        for (int i = 0; i < 5; i++) {
            assertThat(backoff.waitAfter(failure)).isTrue();
        }

        assertThat(log.lines()).containsExactly(
                "WARNING " + FAILURE + " The next try follows in 1 ms.",
                "WARNING " + FAILURE + " The next try follows in 2 ms.",
                "WARNING " + FAILURE + " The next try follows in 4 ms.",
                "WARNING " + FAILURE + " The next try follows in 8 ms.",
                "WARNING " + FAILURE + " The next try follows in 16 ms.");
    }

    @Test
    void sixthFailureInARowIsTheLast() {
        for (int i = 0; i < 5; i++) {
            backoff.waitAfter(failure);
        }

        assertThat(backoff.waitAfter(failure)).isFalse();
        assertThat(log.lines()).last().isEqualTo(
                "SEVERE The Runtime API gave no invocation 6 times in a row, so this loop ends.");
        assertThat(log.causes()).containsExactly(failure);
    }

    @Test
    void successStartsTheCountAnew() {
        for (int i = 0; i < 5; i++) {
            backoff.waitAfter(failure);
        }
        backoff.reset();

        assertThat(backoff.waitAfter(failure)).isTrue();
        assertThat(log.lines()).last().asString().endsWith("The next try follows in 1 ms.");
    }

    @Test
    void interruptedWaitIsTheLast() {
        Thread.currentThread().interrupt();

        assertThat(backoff.waitAfter(failure)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
