package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;

/** Streams as AWS's library for Go sends them, byte for byte: chunks and trailers, and no response mode. */
class StreamOfGoTest {

    private static final String PRELUDE = "{\"statusCode\":202,\"headers\":{\"Content-Type\":\"text/plain\"},\"cookies\":[\"c=1\"]}"
            + "\0".repeat(8);
    private static final String MEGABYTE = "x".repeat(1024 * 1024);

    @ParameterizedTest
    @EnumSource(names = { "FUNCTION_URL", "REST_API" })
    void partsArriveWhenTheFunctionSendsThem(Front front) {
        try (TestGateway gateway = TestGateway.start(front);
                HttpSocket caller = HttpSocket.caller(gateway.emulator);
                HttpSocket function = stream(gateway)) {
            function.chunk(PRELUDE).chunk("first");

            assertThat(caller.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n").contains("Content-Type: text/plain\r\n",
                    "Set-Cookie: c=1\r\n", "transfer-encoding: chunked\r\n");
            assertThat(caller.readChunk()).isEqualTo("first");
            assertThat(function.hasInput()).as("the function is answered before its stream ended").isFalse();

            function.endOfChunks();
            assertThat(caller.readUntil("\r\n\r\n")).isEqualTo("0\r\n\r\n");
            assertThat(function.readUntil("{\"status\":\"OK\"}")).startsWith("HTTP/1.1 202 Accepted\r\n");
        }
    }

    @Test
    void trailersBreakTheResponseOffAndAreLogged() {
        try (LogLines log = new LogLines();
                TestGateway gateway = TestGateway.start(Front.FUNCTION_URL);
                HttpSocket caller = HttpSocket.caller(gateway.emulator);
                HttpSocket function = stream(gateway)) {
            function.chunk(PRELUDE).chunk("half").endOfChunks(
                    "Lambda-Runtime-Function-Error-Body: eyJlcnJvck1lc3NhZ2UiOiJubyBkaXNrIiwiZXJyb3JUeXBlIjoiZXJyb3JTdHJpbmcifQ==",
                    "Lambda-Runtime-Function-Error-Type: errorString");

            assertThat(caller.readAll()).asString().endsWith("4\r\nhalf\r\n");
            assertThat(function.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("SEVERE The invocation failed with errorString: no disk (request id "));
        }
    }

    @Test
    void httpApiTakesItInOnePieceAndSendsThatAsText() {
        try (TestGateway gateway = TestGateway.start(Front.HTTP_API)) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            try (HttpSocket function = stream(gateway)) {
                function.chunk(PRELUDE).chunk("first").endOfChunks();

                assertThat(response.join().statusCode()).isEqualTo(200);
                assertThat(TestGateway.text(response.join())).isEqualTo(PRELUDE + "first");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "HTTP_API_PAYLOAD_V1, 500", "LOAD_BALANCER, 502" })
    void frontThatCannotStreamTakesItInOnePieceAndRefusesIt(Front front, int status) {
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(front)) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            try (HttpSocket function = stream(gateway)) {
                function.chunk(PRELUDE).chunk("first");
                assertThat(response).isNotDone();
                function.endOfChunks();

                assertThat(response.join().statusCode()).isEqualTo(status);
                assertThat(function.readHead()).startsWith("HTTP/1.1 202 Accepted\r\n");
                assertThat(log.lines()).anyMatch(line -> line.startsWith("WARNING The function streams its response, which "
                        + "this front takes for one in a single piece, as in AWS. Use rest-api or function-url (request id "))
                        .anyMatch(line -> line.startsWith("WARNING The gateway refuses the response of the function. "));
            }
        }
    }

    @Test
    void pieceOverSixMegabytesIsRefusedByLambda() {
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(Front.LOAD_BALANCER)) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            try (HttpSocket function = stream(gateway)) {
                for (int i = 0; i < 6; i++) {
                    function.chunk(MEGABYTE);
                }
                function.chunk("x".repeat(101)).endOfChunks();

                assertThat(function.readUntil("}")).startsWith("HTTP/1.1 413 ")
                        .contains("Exceeded maximum allowed payload size (6291556 bytes).", "RequestEntityTooLarge");
                assertThat(response.join().statusCode()).isEqualTo(502);
                assertThat(log.lines()).anyMatch(line -> line.contains(
                        "Function.ResponseSizeTooLarge: Response payload size exceeded maximum allowed payload size (6291556 bytes)."));
            }
        }
    }

    @Test
    void responseWithoutPreludeIsOneInASinglePiece() {
        try (TestGateway gateway = TestGateway.start(Front.FUNCTION_URL)) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            Received invocation = gateway.function.next();
            try (HttpSocket function = HttpSocket.function(gateway.emulator)) {
                function.send("POST /2018-06-01/runtime/invocation/" + invocation.id() + "/response HTTP/1.1\r\n"
                        + "Host: localhost\r\nTransfer-Encoding: chunked\r\n"
                        + "Trailer: Lambda-Runtime-Function-Error-Body,Lambda-Runtime-Function-Error-Type\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                        .chunk("{\"statusCode\":").chunk("201}").endOfChunks();

                assertThat(response.join().statusCode()).isEqualTo(201);
            }
        }
    }

    private static HttpSocket stream(TestGateway gateway) {
        return HttpSocket.streamOfGo(gateway.emulator, gateway.function.next().id());
    }
}
