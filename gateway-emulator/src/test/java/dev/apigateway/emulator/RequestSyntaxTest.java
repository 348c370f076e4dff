package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.Front;
import io.vertx.core.json.JsonObject;

/** Requests that no front passes on, and those that look like them. */
class RequestSyntaxTest {

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API);

    @AfterEach
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nHost: one\r\n\r\n",
            "GET / HTTP/1.0\r\nHost: one\r\nHost: two\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: \r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one, two\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one/two\r\n\r\n",
            "GET * HTTP/1.1\r\nHost: one\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: one\r\n\r\n",
            "CONNECT one:443 HTTP/1.1\r\nHost: one:443\r\n\r\n",
            "CONNECT /path HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET one/two HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET http:///path HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET ftp://one/path HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET /path#part HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET /pa\u0001th HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET /pa\u007fth HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET /pa th HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET / HTTP/3.0\r\nHost: one\r\n\r\n",
            "GET /\r\n\r\n",
            "G@T / HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX(1): a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX Y: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX : a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\n: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nno colon\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX: a\r\n b\r\n\r\n",
            "GET / HTTP/1.1\r\n Host: one\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX: a\u0000b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX: a\rb\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: one\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: one\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
            "POST / HTTP/1.1\r\nHost: one\r\nContent-Length: +3\r\n\r\nabc",
            "POST / HTTP/1.1\r\nHost: one\r\nTransfer-Encoding: gzip\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: one\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: one\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: one\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    })
    void malformedRequestIsRefusedAndItsConnectionClosed(String request) {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator).send(request)) {
            String answer = new String(caller.readAll(), StandardCharsets.ISO_8859_1);

            assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n").contains("\r\nConnection: close\r\n")
                    .contains("\r\nContent-Type: application/json\r\n").contains("\r\napigw-requestid: ")
                    .endsWith("\r\n\r\n{\"message\":\"Bad Request\"}");
        }
    }

    @Test
    void nothingBehindAMalformedRequestIsRead() {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator)
                .send("GET * HTTP/1.1\r\nHost: one\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: one\r\n\r\n")) {
            assertThat(new String(caller.readAll(), StandardCharsets.ISO_8859_1)).containsOnlyOnce("HTTP/1.1 ");
        }
    }

    @Test
    void malformedRequestBehindAGoodOneIsRefusedInItsTurn() {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator)
                .send("GET /good HTTP/1.1\r\nHost: one\r\n\r\nGET /bad HTTP/1.1\r\n\r\n")) {
            gateway.function.respond(gateway.function.next(), "\"first\"");

            assertThat(new String(caller.readAll(), StandardCharsets.ISO_8859_1))
                    .matches("(?s)HTTP/1.1 200 OK.*first.*HTTP/1.1 400 Bad Request.*");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "http://two:81/path?q=1 | /path | q=1 | two",
            "HTTP://two          | /     |     | two",
            "https://two?q=1     | /     | q=1 | two",
            "/path?q=%23         | /path | q=%23 | one",
            "//path              | //path |     | one",
    })
    void absoluteTargetIsAPathOnItsHost(String target, String path, String query, String host) {
        JsonObject event = eventOf("GET " + target + " HTTP/1.1\r\nHost: one\r\n\r\n");

        assertThat(event.getString("rawPath")).isEqualTo(path);
        assertThat(event.getString("rawQueryString")).isEqualTo(query == null ? "" : query);
        assertThat(event.getJsonObject("requestContext").getString("domainName")).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "GET / HTTP/1.0\r\n\r\n",
            "\r\n\r\nGET / HTTP/1.1\r\nHost: one\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: one\r\nX_Y.z!: a\tb\r\nEmpty:\r\n\r\n",
            "OPTIONS / HTTP/1.1\r\nHost: one\r\n\r\n",
    })
    void unusualRequestIsPassedOn(String request) {
        assertThat(eventOf(request).getString("rawPath")).isEqualTo("/");
    }

    @Test
    void headIsReadHoweverItIsCut() {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            for (char next : "GET /slow HTTP/1.1\r\nHost: one\r\nX: y\r\n\r\n".toCharArray()) {
                caller.send(String.valueOf(next));
            }

            TestFunction.Received received = gateway.function.next();
            gateway.function.respond(received, "\"read\"");

            assertThat(received.event().getJsonObject("headers").getString("x")).isEqualTo("y");
            assertThat(caller.readHead()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void loadBalancerOverlooksTheLengthBesideChunksAndClosesTheConnection() {
        try (TestGateway balancer = TestGateway.start(Front.LOAD_BALANCER);
                HttpSocket caller = HttpSocket.connected(balancer.emulator).send("POST / HTTP/1.1\r\nHost: one\r\n"
                        + "Content-Type: text/plain\r\nContent-Length: 30\r\nTransfer-Encoding: chunked\r\n\r\n")
                        .chunk("all").endOfChunks()) {
            TestFunction.Received received = balancer.function.next();
            balancer.function.respond(received, "{\"statusCode\":200,\"body\":\"done\"}");

            assertThat(received.event().getString("body")).isEqualTo("all");
            assertThat(received.event().getJsonObject("headers").fieldNames()).doesNotContain("content-length");
            assertThat(new String(caller.readAll(), StandardCharsets.ISO_8859_1)).endsWith("done");
        }
    }

    @ParameterizedTest
    @EnumSource(Front.class)
    void everyFrontRefusesInItsOwnWords(Front front) {
        try (TestGateway other = TestGateway.start(front);
                HttpSocket caller = HttpSocket.connected(other.emulator).send("GET / HTTP/1.1\r\n\r\n")) {
            String answer = new String(caller.readAll(), StandardCharsets.ISO_8859_1);

            assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n").endsWith(switch (front) {
                case HTTP_API, HTTP_API_PAYLOAD_V1, REST_API, WEBSOCKET_API -> "{\"message\":\"Bad Request\"}";
                case FUNCTION_URL -> "{\"Message\":\"Bad Request\"}";
                case LOAD_BALANCER -> "<center><h1>400 Bad Request</h1></center>\r\n</body>\r\n</html>\r\n";
            });
        }
    }

    @Test
    void logSaysWhatIsWrongAndNothingOfTheRequest() {
        try (LogLines log = new LogLines();
                HttpSocket caller = HttpSocket.connected(gateway.emulator).send("GET /secret HTTP/1.1\r\n\r\n")) {
            caller.readAll();

            assertThat(log.lines()).isEqualTo(
                    List.of("INFO A request is refused (MALFORMED) and its connection closed. It has no Host header."));
        }
    }

    private JsonObject eventOf(String request) {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator).send(request)) {
            TestFunction.Received received = gateway.function.next();
            gateway.function.respond(received, "\"read\"");
            caller.readHead();
            return received.event();
        }
    }
}
