package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.EmulatorSettings;
import io.vertx.core.json.JsonObject;

class RuntimeApiTest {

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API);
    private final TestFunction function = gateway.function;

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void pingAnswersPong() {
        assertThat(function.ping().body()).isEqualTo("pong");
    }

    @Test
    void nextCarriesTheHeadersOfAnInvocation() {
        Instant before = Instant.now();
        CompletableFuture<HttpResponse<byte[]>> response = gateway
                .sendAsync(
                        gateway.request("/").header("X-Amzn-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1"));

        Received invocation = function.next();
        function.respond(invocation, "{}");
        response.join();

        assertThat(invocation.id()).hasSize(36);
        assertThat(invocation.nonce()).isNotEmpty();
        assertThat(Instant.ofEpochMilli(Long.parseLong(invocation.header("Lambda-Runtime-Deadline-Ms"))))
                .isBetween(before.plusSeconds(29), Instant.now().plusSeconds(30));
        assertThat(invocation.header("Lambda-Runtime-Invoked-Function-Arn"))
                .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:function");
        assertThat(invocation.header("Lambda-Runtime-Trace-Id"))
                .matches("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=[0-9a-f]{16};Sampled=1");
        assertThat(invocation.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void responseIsAccepted() {
        gateway.sendAsync(gateway.request("/"));

        HttpResponse<String> answer = function.respond(function.next(), "{}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"status\":\"OK\"}");
    }

    @Test
    void responseToAnUnknownInvocationIsRefused() {
        HttpResponse<String> answer = function.post("/runtime/invocation/unknown/response", "{}", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("errorType")).isEqualTo("InvalidRequestID");
    }

    @Test
    void responseWithAnotherInvocationIdIsRefused() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        Received invocation = function.next();

        HttpResponse<String> stale = function.post("/runtime/invocation/" + invocation.id() + "/response", "1", "stale");
        function.respond(invocation, "2");

        assertThat(stale.statusCode()).isEqualTo(400);
        assertThat(text(response.join())).isEqualTo("2");
    }

    @Test
    void secondResponseIsRefused() {
        gateway.sendAsync(gateway.request("/"));
        Received invocation = function.next();
        function.respond(invocation, "{}");

        assertThat(function.respond(invocation, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void responseOverSixMegabytesIsRefusedAndFailsTheInvocation() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));

        HttpResponse<String> answer = function.respond(function.next(), "x".repeat(6 * 1024 * 1024 + 101));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Exceeded maximum allowed payload size (6291556 bytes).", "RequestEntityTooLarge");
        assertThat(response.join().statusCode()).isEqualTo(500);
    }

    @Test
    void functionErrorIsAnsweredByTheGatewayAndLogged() {
        try (LogLines log = new LogLines()) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            Received invocation = function.next();

            HttpResponse<String> answer = function.fail(invocation,
                    "{\"errorMessage\":\"no {0} luck\",\"errorType\":\"java.lang.IllegalStateException\",\"stackTrace\":[]}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(response.join().statusCode()).isEqualTo(500);
            assertThat(text(response.join())).isEqualTo("{\"message\":\"Internal Server Error\"}");
            assertThat(log.lines()).contains("SEVERE The invocation failed with java.lang.IllegalStateException: no {0} luck "
                    + "(request id " + invocation.id() + ")");
        }
    }

    @Test
    void refusedResponseIsLoggedWithItsReason() {
        try (LogLines log = new LogLines()) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            Received invocation = function.next();
            function.respond(invocation, "{\"statusCode\":200,\"body\":[]}");
            response.join();

            assertThat(log.lines()).contains("WARNING The gateway refuses the response of the function. "
                    + "'body' is an array. It must be a string. (request id " + invocation.id() + ")");
        }
    }

    @Test
    void initErrorFailsWhatWaitsAndWhatFollowsUntilARuntimePolls() {
        CompletableFuture<HttpResponse<byte[]>> waiting = gateway.sendAsync(gateway.request("/"));

        HttpResponse<String> answer = function.initError("{\"errorMessage\":\"no\",\"errorType\":\"Runtime.NoHandler\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(waiting.join().statusCode()).isEqualTo(500);
        assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(500);
        function.serve(event -> "{\"statusCode\":200}");
        Conditions.await(() -> gateway.send(gateway.request("/")).statusCode() == 200);
    }

    @Test
    void initErrorIsForgottenWithTheConnectionOfTheFunction() {
        String report = "{\"errorMessage\":\"no\",\"errorType\":\"Runtime.NoHandler\"}";
        HttpSocket failed = HttpSocket.function(gateway.emulator).send("POST /2018-06-01/runtime/init/error HTTP/1.1\r\n"
                + "Host: localhost\r\nContent-Length: " + report.length() + "\r\n\r\n" + report);
        Conditions.await(() -> gateway.sendAsync(gateway.request("/")).orTimeout(1, TimeUnit.SECONDS)
                .handle((response, late) -> response != null && response.statusCode() == 500).join());

        failed.close();
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        function.respond(function.next(), "\"reloaded\"");

        assertThat(text(response.join())).isEqualTo("reloaded");
    }

    @Test
    void handlersHaveRuntimeApisOfTheirOwn() {
        assertThat(gateway.emulator.runtimeApi("authorizer")).isNotEqualTo(gateway.emulator.runtimeApi())
                .isEqualTo(gateway.emulator.runtimeApi("authorizer"));
    }

    @Test
    void concurrentPollsGetDifferentInvocations() {
        CompletableFuture<Received> first = CompletableFuture.supplyAsync(function::next);
        CompletableFuture<Received> second = CompletableFuture.supplyAsync(function::next);
        gateway.sendAsync(gateway.request("/1"));
        gateway.sendAsync(gateway.request("/2"));

        assertThat(Set.of(first.join().event().getString("rawPath"), second.join().event().getString("rawPath")))
                .containsExactlyInAnyOrder("/1", "/2");
    }

    @RepeatedTest(20)
    void pollerThatWentAwayLosesNoInvocation() throws IOException {
        poll().close();
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));

        function.respond(function.next(), "\"here\"");

        assertThat(text(response.join())).isEqualTo("here");
    }

    @Test
    void replacedFunctionGetsNoInvocationThoughItsConnectionIsOpen() {
        try (HttpSocket replaced = HttpSocket.function(gateway.emulator)) {
            replaced.send("GET /2018-06-01/ping HTTP/1.1\r\nHost: localhost\r\n\r\n").readUntil("pong");
            replaced.send("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: localhost\r\n\r\n");
            function.ping();

            gateway.emulator.renew();
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            function.respond(function.next(), "\"new\"");

            assertThat(text(response.join())).isEqualTo("new");
            assertThat(replaced.readAll()).isEmpty();
        }
    }

    @Test
    void functionThatGoesAwayDuringAnInvocationFailsIt() throws IOException {
        Socket socket = poll();
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
        assertThat(socket.getInputStream().read()).isEqualTo('H');

        socket.close();

        assertThat(response.join().statusCode()).isEqualTo(500);
    }

    @Test
    void timeoutIsAnsweredAndTheLateResponseRefused() {
        try (TestGateway impatient = TestGateway.start(Front.HTTP_API, Duration.ofMillis(200))) {
            CompletableFuture<HttpResponse<byte[]>> response = impatient.sendAsync(impatient.request("/"));
            Received invocation = impatient.function.next();

            assertThat(response.join().statusCode()).isEqualTo(503);
            assertThat(text(response.join())).isEqualTo("{\"message\":\"Service Unavailable\"}");
            assertThat(impatient.function.respond(invocation, "{}").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void timeoutOfARestApiIsAGatewayTimeout() {
        EmulatorSettings settings = TestGateway.settings(ApiDescription.builder(Front.REST_API)
                .integrationTimeout(Duration.ofMillis(100)).build());
        try (TestGateway impatient = TestGateway.start(settings, FunctionHost.inProcess())) {
            HttpResponse<byte[]> response = impatient.send(impatient.request("/"));

            assertThat(response.statusCode()).isEqualTo(504);
            assertThat(text(response)).isEqualTo("{\"message\":\"Endpoint request timed out\"}");
        }
    }

    private Socket poll() throws IOException {
        String[] address = gateway.emulator.runtimeApi().split(":");
        Socket socket = new Socket(address[0], Integer.parseInt(address[1]));
        socket.getOutputStream().write("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
