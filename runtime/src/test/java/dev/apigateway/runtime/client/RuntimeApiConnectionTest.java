package dev.apigateway.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuntimeApiConnectionTest {

    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()));

    @AfterEach
    void close() throws IOException {
        client.close();
        api.close();
    }

    @Test
    void oneConnectionCarriesAllCalls() throws Exception {
        api.answer(FakeAnswer.event("id-1", "{}"), FakeAnswer.accepted(), FakeAnswer.event("id-2", "{}"));

        client.respond(client.next(), new byte[0]);
        client.next();

        assertThat(api.takeRequest().connection()).isEqualTo(1);
        assertThat(api.takeRequest().connection()).isEqualTo(1);
        assertThat(api.takeRequest().connection()).isEqualTo(1);
        assertThat(api.connections()).isEqualTo(1);
    }

    @Test
    void chunkedAndInterimAnswersKeepTheConnection() throws Exception {
        api.answer(
                FakeAnswer.event("id-1", "{\"body\":\"0123456789\"}").inChunksOf(3),
                FakeAnswer.accepted().after("HTTP/1.1 100 Continue\r\n\r\n"),
                FakeAnswer.event("id-2", "{}"));

        client.respond(client.next(), new byte[0]);
        Invocation second = client.next();

        assertThat(second.requestId()).isEqualTo("id-2");
        assertThat(api.connections()).isEqualTo(1);
    }

    @Test
    void refusalKeepsTheConnection() throws Exception {
        api.answer(FakeAnswer.refused(500, "InternalServerError", "no"), FakeAnswer.event("id-1", "{}"));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next);
        client.next();

        assertThat(api.connections()).isEqualTo(1);
    }

    @Test
    void announcedCloseMakesTheNextCallConnectAnew() throws Exception {
        api.answer(
                FakeAnswer.event("id-1", "{}").header("Connection", "Close").thenClose(),
                FakeAnswer.accepted());

        client.respond(client.next(), new byte[0]);

        assertThat(api.takeRequest().connection()).isEqualTo(1);
        assertThat(api.takeRequest().connection()).isEqualTo(2);
    }

    @Test
    void answerWithoutALengthLastsUntilTheConnectionCloses() throws Exception {
        api.answer(
                FakeAnswer.raw("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: id-1\r\n\r\n{\"a\":1}"),
                FakeAnswer.accepted());

        Invocation invocation = client.next();
        client.respond(invocation, new byte[0]);

        assertThat(invocation.event()).asString().isEqualTo("{\"a\":1}");
        assertThat(api.connections()).isEqualTo(2);
    }

    @Test
    void callAfterALostConnectionConnectsAnew() throws Exception {
        api.answer(FakeAnswer.nothing(), FakeAnswer.event("id-1", "{}"));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessage("The call 'next' of the Runtime API at " + api.address()
                        + " failed (The connection closed before the answer was complete.).");

        assertThat(client.next().requestId()).isEqualTo("id-1");
    }

    @Test
    void callAfterAResetConnectionConnectsAnew() throws Exception {
        api.answer(FakeAnswer.reset(), FakeAnswer.event("id-1", "{}"));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessageStartingWith("The call 'next' of the Runtime API at " + api.address() + " failed (");

        assertThat(client.next().requestId()).isEqualTo("id-1");
    }

    @Test
    void responseIsNotPostedAgainWhenItsAnswerIsLost() throws Exception {
        api.answer(FakeAnswer.event("id-1", "{}"), FakeAnswer.nothing(), FakeAnswer.event("id-2", "{}"));
        Invocation invocation = client.next();

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(() -> client.respond(invocation, new byte[0]));
        client.next();

        assertThat(api.takeRequest().path()).endsWith("/next");
        assertThat(api.takeRequest().path()).endsWith("/response");
        assertThat(api.takeRequest().path()).endsWith("/next");
    }

    @Test
    void unreachableRuntimeApiIsNamed() throws Exception {
        RuntimeApiAddress nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = new RuntimeApiAddress("127.0.0.1", closed.getLocalPort());
        }

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(() -> new RuntimeApiClient(nobody).next())
                .withMessageStartingWith("The call 'next' of the Runtime API at " + nobody + " failed (")
                .withCauseInstanceOf(ConnectException.class);
    }

    @Test
    void closeEndsAWaitingNext() throws Exception {
        CompletableFuture<Void> waiting = waitForNext();
        api.takeRequest();

        client.close();

        assertThatExceptionOfType(ExecutionException.class).isThrownBy(waiting::get)
                .withCauseInstanceOf(RuntimeApiException.class);
    }

    @Test
    void closedClientConnectsNoMore() throws Exception {
        client.close();

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessage("The call 'next' was not made, since the client is closed.");
        assertThat(client.isClosed()).isTrue();
    }

    private CompletableFuture<Void> waitForNext() {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                client.next();
                ended.complete(null);
            } catch (RuntimeApiException e) {
                ended.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return ended;
    }
}
