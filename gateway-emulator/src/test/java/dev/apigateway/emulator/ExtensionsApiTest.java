package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;
import io.vertx.core.json.JsonObject;

class ExtensionsApiTest {

    private final TestGateway gateway = TestGateway.start(Front.HTTP_API);
    private final TestExtension extension = new TestExtension(gateway.emulator);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void registrationAnswersWithAnIdentifierAndTheFunction() {
        HttpResponse<String> answer = extension.register("flush", "{\"events\":[\"INVOKE\"]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Lambda-Extension-Identifier").orElse("")).hasSize(36);
        assertThat(new JsonObject(answer.body())).isEqualTo(new JsonObject().put("functionName", "function")
                .put("functionVersion", "$LATEST").put("handler", "bootstrap"));
    }

    @Test
    void eventsMayBeAbsent() {
        assertThat(extension.register("flush", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void registrationWithoutANameIsRefused() {
        assertRefused(extension.register("", "{\"events\":[]}"), "Extension.InvalidExtensionName");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "{\"events\":1}" })
    void registrationThatIsNoSuchJsonIsRefused(String body) {
        assertRefused(extension.register("flush", body), "InvalidRequestFormat");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"SHUTDOWN\"", "\"INVOKE\",\"SHUTDOWN\"", "\"invoke\"", "1" })
    void eventsOtherThanInvokeAreRefused(String events) {
        assertRefused(extension.register("flush", "{\"events\":[" + events + "]}"), "Extension.InvalidEventType");
    }

    @Test
    void secondRegistrationOfANameIsRefused() {
        extension.register("flush", "{\"events\":[]}");

        assertRefused(extension.register("flush", "{\"events\":[]}"), "Extension.InvalidExtensionState");
    }

    @Test
    void registrationAfterTheFirstNextIsRefused() {
        gateway.sendAsync(gateway.request("/"));
        gateway.function.next();

        assertRefused(extension.register("late", "{\"events\":[]}"), "Extension.RegistrationClosed");
    }

    @Test
    void eventsForAnUnknownExtensionAreRefused() {
        assertRefused(extension.next("unknown"), "Extension.UnknownExtensionIdentifier");
    }

    @Test
    void invocationWaitsUntilEveryExtensionHasAskedForAnEvent() {
        try (LogLines log = new LogLines();
                TestGateway impatient = TestGateway.start(Front.HTTP_API, Duration.ofMillis(300))) {
            TestExtension slow = new TestExtension(impatient.emulator);
            String id = slow.registered("sigterm", "[]");
            impatient.function.serve(event -> "\"handled\"");

            // Of those before, the function may have been late.
            Conditions.await(() -> impatient.send(impatient.request("/")).statusCode() == 503 && log.lines().stream()
                    .anyMatch(line -> line.startsWith("SEVERE A Lambda extension did not ask for an event within 300 ms.")));

            slow.nextAsync(id);
            Conditions.await(() -> text(impatient.send(impatient.request("/"))).equals("handled"));
        }
    }

    @Test
    void subscriberGetsTheInvocation() {
        CompletableFuture<HttpResponse<String>> next = extension.nextAsync(extension.registered("flush", "[\"INVOKE\"]"));
        gateway.sendAsync(gateway.request("/"));
        Received invocation = gateway.function.next();

        assertThat(next.join().statusCode()).isEqualTo(200);
        assertThat(new JsonObject(next.join().body())).isEqualTo(new JsonObject().put("eventType", "INVOKE")
                .put("deadlineMs", Long.parseLong(invocation.header("Lambda-Runtime-Deadline-Ms")))
                .put("requestId", invocation.id())
                .put("invokedFunctionArn", "arn:aws:lambda:us-east-1:123456789012:function:function")
                .put("tracing", new JsonObject().put("type", "X-Amzn-Trace-Id").put("value",
                        invocation.header("Lambda-Runtime-Trace-Id"))));
    }

    @Test
    void nextInvocationWaitsUntilTheSubscriberAsksAgain() {
        try (LogLines log = new LogLines();
                TestGateway impatient = TestGateway.start(Front.HTTP_API, Duration.ofSeconds(1))) {
            TestExtension flush = new TestExtension(impatient.emulator);
            String id = flush.registered("flush", "[\"INVOKE\"]");
            CompletableFuture<HttpResponse<String>> event = flush.nextAsync(id);
            impatient.function.serve(invocation -> "\"handled\"");

            assertThat(text(impatient.send(impatient.request("/")))).isEqualTo("handled");
            assertThat(event.join().statusCode()).isEqualTo(200);
            assertThat(impatient.send(impatient.request("/")).statusCode()).isEqualTo(503);
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("SEVERE A Lambda extension did not ask for an event within 1000 ms."));

            CompletableFuture<HttpResponse<byte[]>> waiting = impatient.sendAsync(impatient.request("/"));
            flush.nextAsync(id);
            assertThat(text(waiting.join())).isEqualTo("handled");
        }
    }

    @Test
    void extensionWithoutEventsHoldsNothingUpAfterInit() {
        extension.nextAsync(extension.registered("sigterm", "[]"));
        gateway.function.serve(event -> "\"handled\"");

        assertThat(text(gateway.send(gateway.request("/")))).isEqualTo("handled");
        assertThat(text(gateway.send(gateway.request("/")))).isEqualTo("handled");
    }

    @ParameterizedTest
    @ValueSource(strings = { "init", "exit" })
    void errorsOfAnExtensionAreAcceptedAndLogged(String phase) {
        String id = extension.registered("flush", "[\"INVOKE\"]");
        try (LogLines log = new LogLines()) {
            HttpResponse<String> answer = extension.error(phase, id, "Extension.NoCollector", "{\"errorMessage\":\"refused\"}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo("{\"status\":\"OK\"}");
            assertThat(log.lines()).contains("SEVERE The Lambda extension 'flush' reported an " + phase
                    + " error: Extension.NoCollector: refused");
        }
        gateway.function.serve(event -> "\"handled\"");
        assertThat(text(gateway.send(gateway.request("/")))).isEqualTo("handled");
    }

    @Test
    void errorWithoutATypeIsRefused() {
        String id = extension.registered("flush", "[]");

        assertRefused(extension.error("exit", id, "", "{}"), "Extension.MissingHeader");
    }

    @Test
    void secondCallForTheNextEventIsRefusedWhileTheFirstWaits() {
        String id = extension.registered("sigterm", "[]");
        extension.nextAsync(id);
        gateway.function.serve(event -> "\"handled\"");
        assertThat(text(gateway.send(gateway.request("/")))).isEqualTo("handled");

        assertRefused(extension.next(id), "Extension.InvalidExtensionState");
    }

    @Test
    void extensionOfAFunctionInThisProcessGoesWithItsConnection() {
        String id = extension.registered("sigterm", "[]");
        HttpSocket waiting = HttpSocket.function(gateway.emulator).send("GET /2020-01-01/extension/event/next HTTP/1.1\r\n"
                + "Host: localhost\r\nLambda-Extension-Identifier: " + id + "\r\n\r\n");
        gateway.function.serve(event -> "\"handled\"");
        assertThat(text(gateway.send(gateway.request("/")))).isEqualTo("handled");

        waiting.close();

        Conditions.await(() -> extension.next(id).body().contains("Extension.UnknownExtensionIdentifier"));
    }

    @Test
    void registrationIsOpenAgainWhenTheRuntimeHasGone() {
        extension.registered("old", "[\"INVOKE\"]");
        HttpSocket runtime = HttpSocket.function(gateway.emulator)
                .send("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Conditions.await(() -> extension.register("late", "{}").body().contains("Extension.RegistrationClosed"));

        runtime.close();

        Conditions.await(() -> extension.register("new", "{}").statusCode() == 200);
        extension.registered("old", "[]");
    }

    private static void assertRefused(HttpResponse<String> answer, String errorType) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(answer.body()).getString("errorType")).isEqualTo(errorType);
        assertThat(new JsonObject(answer.body()).getString("errorMessage")).isNotEmpty();
    }
}
