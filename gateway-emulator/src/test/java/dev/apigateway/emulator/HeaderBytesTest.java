package dev.apigateway.emulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.api.Route;
import io.vertx.core.json.JsonObject;

/** The bytes of headers are UTF-8, in both directions and on every front. */
class HeaderBytesTest {

    private static final String CITY = "Sr\u012bperumb\u016bd\u016br \u2615 \ud83d\ude0a";

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WEBSOCKET_API")
    void textInAHeaderReachesTheFunctionAndComesBack(Front front) {
        try (TestGateway gateway = TestGateway.start(front); HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            caller.send(bytes("GET / HTTP/1.1\r\nHost: localhost\r\nx-city: " + CITY + "\r\nCookie: c=" + CITY + "\r\n\r\n"));
            Received invocation = gateway.function.next();
            gateway.function.respond(invocation,
                    "{\"statusCode\":200,\"headers\":{\"x-city\":\"" + CITY + "\",\"Content-Type\":\"text/" + CITY + "\"}}");

            assertThat(invocation.event().getJsonObject("headers").getString("x-city")).isEqualTo(CITY);
            assertThat(invocation.event().getMap().toString()).contains("c=" + CITY);
            assertThat(caller.readHead()).contains(bytes("x-city: " + CITY + "\r\n"),
                    bytes("Content-Type: text/" + CITY + "\r\n"));
        }
    }

    @Test
    void bytesThatAreNotUtf8BecomeReplacementCharacters() {
        try (TestGateway gateway = TestGateway.start(Front.HTTP_API);
                HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            caller.send("GET / HTTP/1.1\r\nHost: localhost\r\nx-city: K\u00f6ln\r\n\r\n");
            Received invocation = gateway.function.next();
            gateway.function.respond(invocation, "{}");

            assertThat(invocation.event().getJsonObject("headers").getString("x-city")).isEqualTo("K\ufffdln");
        }
    }

    @Test
    void pathAndQueryThatAreNotPercentEncodedAreUtf8() {
        try (TestGateway gateway = TestGateway.start(Front.FUNCTION_URL);
                HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            caller.send(bytes("GET /caf\u00e9?city=K\u00f6ln HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            Received invocation = gateway.function.next();
            gateway.function.respond(invocation, "{}");

            assertThat(invocation.event().getString("rawPath")).isEqualTo("/caf\u00e9");
            assertThat(invocation.event().getJsonObject("queryStringParameters").getString("city")).isEqualTo("K\u00f6ln");
        }
    }

    @Test
    void textInAStreamedResponseReachesTheCaller() {
        try (TestGateway gateway = TestGateway.start(Front.FUNCTION_URL);
                HttpSocket caller = HttpSocket.caller(gateway.emulator);
                HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(),
                        "application/vnd.awslambda.http-integration-response")) {
            function.chunk(
                    bytes("{\"headers\":{\"x-city\":\"" + CITY + "\"},\"cookies\":[\"c=" + CITY + "\"]}") + "\0".repeat(8));

            assertThat(caller.readHead()).contains(bytes("x-city: " + CITY + "\r\n"),
                    bytes("Set-Cookie: c=" + CITY + "\r\n"));
            function.endOfChunks();
        }
    }

    @Test
    void contentTypeOfAStreamWithoutPreludeReachesTheCaller() {
        try (TestGateway gateway = TestGateway.start(Front.FUNCTION_URL);
                HttpSocket caller = HttpSocket.caller(gateway.emulator);
                HttpSocket function = HttpSocket.stream(gateway.emulator, gateway.function.next().id(),
                        bytes("text/plain; title=" + CITY))) {
            function.endOfChunks();

            assertThat(caller.readHead()).contains(bytes("Content-Type: text/plain; title=" + CITY + "\r\n"));
        }
    }

    @Test
    void authorizerAndClaimsGetTheText() {
        ApiDescription api = ApiDescription.builder(Front.HTTP_API)
                .routes(Route.of("GET /", "").withAuthorizer("gate"))
                .authorizers(Map.of("gate",
                        new LambdaAuthorizer(Type.REQUEST_V2, "gate", false, List.of("$request.header.x-city"), "",
                                Duration.ZERO)))
                .build();
        try (TestGateway gateway = TestGateway.start(api);
                TestFunction gate = new TestFunction(gateway.emulator, "gate");
                HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            caller.send(bytes("GET / HTTP/1.1\r\nHost: localhost\r\nx-city: " + CITY + "\r\n\r\n"));

            JsonObject event = gate.next().event();
            assertThat(event.getJsonArray("identitySource").getString(0)).isEqualTo(CITY);
            assertThat(event.getJsonObject("headers").getString("x-city")).isEqualTo(CITY);
        }
    }

    @Test
    void tenantReachesTheFunctionInTheSameBytes() {
        try (TestGateway gateway = TestGateway.start(Front.REST_API);
                HttpSocket caller = HttpSocket.connected(gateway.emulator);
                HttpSocket function = HttpSocket.function(gateway.emulator)) {
            function.send("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: localhost\r\n\r\n");
            caller.send(bytes("GET / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Tenant-Id: " + CITY + "\r\n\r\n"));

            assertThat(function.readHead()).contains(bytes("Lambda-Runtime-Aws-Tenant-Id: " + CITY + "\r\n"));
        }
    }

    @Test
    void handshakeOfAWebSocketHasTheText() {
        try (TestGateway gateway = TestGateway.start(Front.WEBSOCKET_API);
                HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            caller.send(bytes("GET /prod HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Protocol: " + CITY + "\r\n\r\n"));
            Received connect = gateway.function.next();
            gateway.function.respond(connect,
                    "{\"statusCode\":200,\"headers\":{\"Sec-WebSocket-Protocol\":\"" + CITY + "\"}}");

            assertThat(connect.event().getJsonObject("headers").getString("Sec-WebSocket-Protocol")).isEqualTo(CITY);
            assertThat(caller.readHead()).containsIgnoringCase(bytes("Sec-WebSocket-Protocol: " + CITY + "\r\n"));
        }
    }

    /** A text as {@link HttpSocket} has to be given it to send UTF-8. */
    private static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
