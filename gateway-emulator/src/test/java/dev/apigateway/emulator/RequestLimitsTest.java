package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.ReportListener;

/** How much of a request a front takes, and for how long. */
class RequestLimitsTest {

    private static final String SHORT = "GET / HTTP/1.1\r\nHost: one\r\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HTTP_API            | 10000 | 10300 | 431 | {\"message\":\"Request Header Fields Too Large\"}",
            "HTTP_API_PAYLOAD_V1 | 10000 | 10300 | 431 | {\"message\":\"Request Header Fields Too Large\"}",
            "REST_API            | 10000 | 10300 | 431 | HTTP header is larger than 10240 bytes.",
            "FUNCTION_URL        | 60000 | 66000 | 431 | {\"Message\":\"Request Header Fields Too Large\"}",
            "LOAD_BALANCER       | 16000 | 16400 | 400 | <center><h1>400 Bad Request</h1></center>",
    })
    void headerThatIsTooLongIsRefused(Front front, int taken, int refused, int status, String text) {
        try (TestGateway gateway = TestGateway.start(front)) {
            assertThat(answered(gateway, SHORT + "X: " + "a".repeat(taken) + "\r\n\r\n")).startsWith("HTTP/1.1 200 ");
            assertThat(refused(gateway, SHORT + "X: " + "a".repeat(refused) + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ").contains(text);
        }
    }

    @Test
    void manyHeadersAreTooLongTogether() {
        String header = "X: " + "a".repeat(16_000) + "\r\n";
        try (TestGateway balancer = TestGateway.start(Front.LOAD_BALANCER);
                TestGateway rest = TestGateway.start(Front.REST_API)) {
            assertThat(answered(balancer, SHORT + header.repeat(4) + "\r\n")).startsWith("HTTP/1.1 200 ");
            assertThat(refused(balancer, SHORT + header.repeat(5) + "\r\n")).startsWith("HTTP/1.1 400 ");
            assertThat(refused(rest, SHORT + ("X: " + "a".repeat(3_000) + "\r\n").repeat(4) + "\r\n"))
                    .startsWith("HTTP/1.1 431 ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HTTP_API      | 10000 | 10300 | {\"message\":\"Request URI Too Long\"}",
            "REST_API      | 10000 | 10300 | Request URI too long",
            "FUNCTION_URL  | 60000 | 66000 | {\"Message\":\"Request URI Too Long\"}",
            "LOAD_BALANCER | 16000 | 16400 | <center><h1>414 Request-URI Too Large</h1></center>",
    })
    void targetThatIsTooLongIsRefused(Front front, int taken, int refused, String text) {
        String end = " HTTP/1.1\r\nHost: one\r\n\r\n";
        try (TestGateway gateway = TestGateway.start(front)) {
            assertThat(answered(gateway, "GET /" + "a".repeat(taken) + end)).startsWith("HTTP/1.1 200 ");
            assertThat(refused(gateway, "GET /" + "a".repeat(refused) + end)).startsWith("HTTP/1.1 414 ").contains(text);
        }
    }

    @Test
    void targetOfAWebSocketHasFourThousandCharacters() {
        try (TestGateway gateway = TestGateway.start(Front.WEBSOCKET_API)) {
            String end = " HTTP/1.1\r\nHost: one\r\n\r\n";

            assertThat(refused(gateway, "GET /prod?" + "a".repeat(4_100) + end)).startsWith("HTTP/1.1 414 ");
            assertThat(answer(gateway, "GET /prod?" + "a".repeat(4_000) + end)).startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void headWithoutEndIsRefusedBeforeItFillsTheMemory() {
        try (TestGateway gateway = TestGateway.start(Front.LOAD_BALANCER)) {
            assertThat(refused(gateway, SHORT + ("X: " + "a".repeat(10_000) + "\r\n").repeat(14))).startsWith("HTTP/1.1 400 ");
            assertThat(refused(gateway, "GET /" + "a".repeat(140_000))).startsWith("HTTP/1.1 414 ");
        }
    }

    @ParameterizedTest
    @EnumSource(Front.class)
    void headThatDoesNotEndIsGivenUp(Front front) {
        try (TestGateway gateway = impatient(front); HttpSocket caller = HttpSocket.connected(gateway.emulator).send(SHORT)) {
            assertThat(text(caller)).startsWith("HTTP/1.1 408 ").contains(front == Front.LOAD_BALANCER ? "408 Request Time-out"
                    : "essage\":\"Request Timeout\"");
        }
    }

    @Test
    void bodyThatDoesNotEndIsGivenUp() {
        try (TestGateway gateway = impatient(Front.LOAD_BALANCER);
                HttpSocket caller = HttpSocket.connected(gateway.emulator)
                        .send("POST / HTTP/1.1\r\nHost: one\r\nContent-Length: 10\r\n\r\nabc")) {
            assertThat(text(caller)).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void headThatTricklesIsGivenUp() {
        try (TestGateway gateway = impatient(Front.REST_API); HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            AtomicBoolean answered = new AtomicBoolean();
            caller.send(SHORT + "X: ");
            Conditions.await(() -> {
                if (caller.hasInput()) {
                    answered.set(true);
                } else {
                    caller.send("a");
                }
                return answered.get();
            });

            assertThat(caller.readHead()).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void connectionThatAwaitsItsNextRequestIsLeftAlone() {
        try (TestGateway gateway = impatient(Front.HTTP_API); HttpSocket caller = HttpSocket.connected(gateway.emulator)) {
            for (int i = 0; i < 3; i++) {
                caller.send(SHORT + "\r\n");
                gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");
                assertThat(caller.readHead()).startsWith("HTTP/1.1 200 ");
                awaitTwiceTheArrivalTime();
            }
        }
    }

    @Test
    void functionMayTakeLongerThanTheRequest() {
        try (TestGateway gateway = impatient(Front.HTTP_API);
                HttpSocket caller = HttpSocket.connected(gateway.emulator).send(SHORT + "\r\n")) {
            TestFunction.Received received = gateway.function.next();
            awaitTwiceTheArrivalTime();
            gateway.function.respond(received, "\"late\"");

            assertThat(caller.readHead()).startsWith("HTTP/1.1 200 ");
        }
    }

    /** The time of another connection that begins now. */
    private static void awaitTwiceTheArrivalTime() {
        try (TestGateway other = impatient(Front.HTTP_API)) {
            for (int i = 0; i < 2; i++) {
                try (HttpSocket clock = HttpSocket.connected(other.emulator).send(SHORT)) {
                    text(clock);
                }
            }
        }
    }

    private static TestGateway impatient(Front front) {
        return TestGateway.start(TestGateway.settings(front), FunctionHost.inProcess(), ReportListener.none(),
                (RequestLimits limits) -> limits.withArrival(Duration.ofMillis(100)));
    }

    private static String answered(TestGateway gateway, String request) {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator).send(request)) {
            gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");
            return caller.readHead();
        }
    }

    private static String answer(TestGateway gateway, String request) {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator).send(request)) {
            return caller.readHead();
        }
    }

    private static String refused(TestGateway gateway, String request) {
        try (HttpSocket caller = HttpSocket.connected(gateway.emulator).send(request)) {
            return text(caller);
        }
    }

    private static String text(HttpSocket caller) {
        return new String(caller.readAll(), StandardCharsets.ISO_8859_1);
    }
}
