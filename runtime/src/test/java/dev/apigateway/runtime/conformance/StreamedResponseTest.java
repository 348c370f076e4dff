package dev.apigateway.runtime.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Context;
import dev.apigateway.ResponseStream;
import dev.apigateway.ServerSentEvents;
import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;

/** The bytes of a response that leaves in pieces, chunk by chunk. */
class StreamedResponseTest {

    private static final String ZEROS = "\0\0\0\0\0\0\0\0";

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private RunningRuntime runtime;

    @AfterEach
    void stop() throws Exception {
        runtime.closeWith(api);
        log.close();
    }

    @Test
    void preludeZerosAndEachWriteAreAChunkOfTheirOwn() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            stream.status(201).header("x-one", "1").header("content-type", "text/csv");
            stream.body().write("a;b\n".getBytes(UTF_8));
            stream.body().write("1;2\n".getBytes(UTF_8));
        });

        assertThat(chunks(response)).containsExactly(
                "{\"statusCode\":201,\"headers\":{\"x-one\":\"1\",\"content-type\":\"text/csv\"}}", ZEROS, "a;b\n", "1;2\n");
        assertThat(response.trailers()).isEmpty();
        assertGoesOn();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void headSaysThatTheResponseIsAStream() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> stream.body().write('a'));

        assertThat(response.head()).startsWith("POST /2018-06-01/runtime/invocation/id-1/response HTTP/1.1\r\n");
        assertThat(response.header("Lambda-Runtime-Function-Response-Mode")).isEqualTo("streaming");
        assertThat(response.header("Content-Type")).isEqualTo("application/vnd.awslambda.http-integration-response");
        assertThat(response.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(response.header("Content-Length")).isNull();
        assertThat(response.header("Trailer"))
                .isEqualTo("Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body");
    }

    @Test
    void invocationIdIsSentBack() {
        run((event, stream, context) -> stream.body().write('a'));
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2).header("Lambda-Runtime-Invocation-Id", "nonce-1"),
                FakeAnswer.accepted());
        api.takeRequest();

        assertThat(api.takeRequest().header("Lambda-Runtime-Invocation-Id")).isEqualTo("nonce-1");
    }

    @Test
    void payloadV1CookiesAreMultiValueHeaders() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V1, StreamedResponseTest::writeHeadersAndCookies);

        assertThat(chunks(response)).containsExactly(
                "{\"statusCode\":200,\"multiValueHeaders\":{\"vary\":[\"accept\",\"origin\"],"
                        + "\"content-type\":[\"application/octet-stream\"],\"set-cookie\":[\"a=1\",\"b=2; HttpOnly\"]}}",
                ZEROS, "!");
    }

    @Test
    void payloadV2CookiesAreApart() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, StreamedResponseTest::writeHeadersAndCookies);

        assertThat(chunks(response)).containsExactly("{\"statusCode\":200,\"headers\":{\"vary\":\"accept, origin\","
                + "\"content-type\":\"application/octet-stream\"},\"cookies\":[\"a=1\",\"b=2; HttpOnly\"]}", ZEROS, "!");
    }

    @Test
    void emptyContentIsPreludeAndZeros() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> stream.status(204));

        assertThat(chunks(response)).containsExactly(
                "{\"statusCode\":204,\"headers\":{\"content-type\":\"application/octet-stream\"}}", ZEROS);
        assertGoesOn();
    }

    @Test
    void emptyWriteSendsTheHeadAndDoesNotEndTheResponse() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            stream.body().write(new byte[0]);
            stream.body().write('a');
        });

        assertThat(chunks(response)).hasSize(3).endsWith(ZEROS, "a");
    }

    @Test
    void everyByteLeavesAsItIs() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }

        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> stream.body().write(all));

        assertThat(response.chunks().get(2)).isEqualTo(all);
    }

    @Test
    void largeWriteIsOneChunk() {
        byte[] large = "0123456789abcdef".repeat(65_536).getBytes(UTF_8);

        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> stream.body().write(large));

        assertThat(response.chunks()).hasSize(3);
        assertThat(response.chunks().get(2)).isEqualTo(large);
    }

    @Test
    void partOfAnArrayLeavesAlone() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2,
                (event, stream, context) -> stream.body().write("abcdef".getBytes(UTF_8), 2, 3));

        assertThat(chunks(response)).last().isEqualTo("cde");
    }

    @ParameterizedTest
    @ValueSource(ints = { 10, 100_000 })
    void rangeOutsideTheArrayIsRefusedBeforeAnythingLeaves(int length) {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            try {
                stream.body().write(new byte[length], 1, length);
            } catch (IndexOutOfBoundsException e) {
                stream.status(400).body().write("refused".getBytes(UTF_8));
            }
        });

        assertThat(chunks(response)).hasSize(3).last().isEqualTo("refused");
        assertThat(chunks(response).get(0)).contains("400");
    }

    @Test
    void closingTheContentEndsNothing() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            try (OutputStream body = stream.body()) {
                body.write('a');
            }
            stream.body().write('b');
        });

        assertThat(chunks(response)).endsWith("a", "b");
    }

    @Test
    void serverSentEventsAreAChunkEach() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            ServerSentEvents events = stream.serverSentEvents();
            events.send("one");
            events.send("price", "42", "two\nlines");
            events.comment("still here");
        });

        assertThat(chunks(response)).containsExactly(
                "{\"statusCode\":200,\"headers\":{\"content-type\":\"text/event-stream\"}}", ZEROS,
                "data: one\n\n", "event: price\nid: 42\ndata: two\ndata: lines\n\n", ": still here\n\n");
    }

    @Test
    void headIsClosedByTheFirstByte() {
        FakeRequest response = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            stream.body().write('a');
            assertClosed(() -> stream.status(500));
            assertClosed(() -> stream.header("x-late", "1"));
            assertClosed(() -> stream.cookie("late=1"));
            assertClosed(stream::serverSentEvents);
            stream.body().write('b');
        });

        assertThat(chunks(response)).hasSize(4).endsWith("a", "b");
        assertThat(response.trailers()).isEmpty();
    }

    @Test
    void streamThatIsKeptWritesIntoNoOtherResponse() {
        List<OutputStream> kept = new ArrayList<>();
        FakeRequest first = respond(AnEvent.PAYLOAD_V2, (event, stream, context) -> {
            if (!kept.isEmpty()) {
                assertThatIllegalStateException().isThrownBy(() -> kept.get(0).write('x'))
                        .withMessage("The response has not begun, or has ended.");
            }
            kept.add(stream.body());
            stream.body().write('a');
        });
        assertThat(chunks(first)).last().isEqualTo("a");

        api.answer(FakeAnswer.event("id-2", AnEvent.PAYLOAD_V2), FakeAnswer.accepted());
        api.takeRequest();

        assertThat(chunks(api.takeRequest())).hasSize(3).last().isEqualTo("a");
    }

    private static void writeHeadersAndCookies(ApiGatewayEvent event, ResponseStream stream,
            Context context) throws IOException {
        stream.header("vary", "accept").header("Vary", "origin").cookie("a=1").header("Set-Cookie", "b=2; HttpOnly");
        stream.body().write('!');
    }

    private static void assertClosed(Runnable change) {
        assertThatIllegalStateException().isThrownBy(change::run)
                .withMessage("The response's status and headers have left with its first byte. Set them before writing.");
    }

    private FakeRequest respond(String event, StreamingHandler handler) {
        run(handler);
        api.answer(FakeAnswer.event("id-1", event), FakeAnswer.accepted());
        api.takeRequest();
        return api.takeRequest();
    }

    private void run(StreamingHandler handler) {
        runtime = RunningRuntime.streaming(api.environment(), handler);
    }

    private void assertGoesOn() {
        assertThat(api.takeRequest().path()).endsWith("/next");
        assertThat(runtime.end()).isNotDone();
    }

    private static List<String> chunks(FakeRequest request) {
        return request.chunks().stream().map(chunk -> new String(chunk, UTF_8)).toList();
    }
}
