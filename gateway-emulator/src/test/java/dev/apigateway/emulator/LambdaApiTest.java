package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.host.FunctionUnavailableException;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.json.JsonObject;

/** What Invoke answers, as recorded from AWS. */
class LambdaApiTest {

    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:";

    private static final EmulatorSettings SETTINGS = TestGateway
            .settings(ApiDescription.builder(Front.HTTP_API)
                    .routes(Route.of("$default", ""), Route.of("GET /orders", "orders")).build())
            .withFunction(new FunctionSettings("shop", 128, "bootstrap", Map.of()));

    private final TestGateway gateway = TestGateway.start(SETTINGS, FunctionHost.inProcess());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void responseOfTheFunctionIsThePayload() {
        CompletableFuture<HttpResponse<byte[]>> response = invoke("shop", "{\"a\": 1}");
        Received received = gateway.function.next();
        gateway.function.respond(received, "[1,2]");

        assertThat(received.raw().body()).isEqualTo("{\"a\": 1}");
        assertThat(response.join().statusCode()).isEqualTo(200);
        assertThat(text(response.join())).isEqualTo("[1,2]");
        assertThat(header(response.join(), "X-Amz-Executed-Version")).isEqualTo("$LATEST");
        assertThat(header(response.join(), "x-amzn-RequestId")).isEqualTo(received.id());
        assertThat(header(response.join(), "Content-Type")).isEqualTo("application/json");
        assertThat(header(response.join(), "X-Amz-Function-Error")).isEmpty();
        assertThat(header(response.join(), "X-Amz-Log-Result")).isEmpty();
    }

    @Test
    void payloadMayBeAbsent() {
        CompletableFuture<HttpResponse<byte[]>> response = invoke("shop", "");
        Received received = gateway.function.next();
        gateway.function.respond(received, "null");

        assertThat(received.raw().body()).isEqualTo("{}");
        assertThat(text(response.join())).isEqualTo("null");
    }

    @Test
    void errorOfTheFunctionIsThePayloadAsItWasReported() {
        String report = "{\"errorMessage\":\"no\",\"errorType\":\"Refused\",\"stackTrace\":[\"a\"],\"cause\":{\"b\":1}}";
        CompletableFuture<HttpResponse<byte[]>> response = invoke("shop", "{}");
        gateway.function.fail(gateway.function.next(), report);

        assertThat(response.join().statusCode()).isEqualTo(200);
        assertThat(header(response.join(), "X-Amz-Function-Error")).isEqualTo("Unhandled");
        assertThat(text(response.join())).isEqualTo(report);
    }

    @Test
    void timeoutIsTheErrorThatLambdaTells() {
        try (TestGateway impatient = TestGateway.start(SETTINGS.withTimeout(Duration.ofMillis(100)),
                FunctionHost.inProcess())) {
            CompletableFuture<HttpResponse<byte[]>> response = impatient.sendAsync(request(impatient, "shop", "{}"));
            Received received = impatient.function.next();

            assertThat(header(response.join(), "X-Amz-Function-Error")).isEqualTo("Unhandled");
            assertThat(text(response.join())).isEqualTo("{\"errorType\":\"Sandbox.Timedout\",\"errorMessage\":\"RequestId: "
                    + received.id() + " Error: Task timed out after 0.10 seconds\"}");
        }
    }

    @Test
    void responseThatIsTooLongIsAnError() {
        CompletableFuture<HttpResponse<byte[]>> response = invoke("shop", "{}");
        gateway.function.respond(gateway.function.next(), "\"" + "x".repeat(6_291_556) + "\"");

        assertThat(text(response.join())).isEqualTo("{\"errorType\":\"Function.ResponseSizeTooLarge\",\"errorMessage\":"
                + "\"Response payload size exceeded maximum allowed payload size (6291556 bytes).\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "shop", "function:shop", "123456789012:function:shop", "us-east-1:123456789012:function:shop",
            "arn:aws:lambda:us-east-1:123456789012:function:shop", "arn:aws:lambda:eu-west-1:111122223333:function:shop",
            "shop:$LATEST", "arn:aws:lambda:us-east-1:123456789012:function:shop:$LATEST", "shop?Qualifier=$LATEST",
            "shop:$LATEST?Qualifier=$LATEST" })
    void functionIsFoundByNameAndArn(String name) {
        CompletableFuture<HttpResponse<byte[]>> response = invoke(name, "{}");
        gateway.function.respond(gateway.function.next(), "7");

        assertThat(text(response.join())).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = { "shop-orders", "orders", "function:orders" })
    void everyHandlerIsAFunction(String name) {
        TestFunction orders = new TestFunction(gateway.emulator, "orders");
        CompletableFuture<HttpResponse<byte[]>> response = invoke(name, "{}");
        orders.respond(orders.next(), "7");

        assertThat(text(response.join())).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({ "shops, shops:$LATEST", "shop-pets, shop-pets:$LATEST", "shop:live, shop:live", "shop?Qualifier=3, shop:3",
            "arn:aws:lambda:us-east-1:123456789012:function, function:$LATEST" })
    void functionThatIsNotThereIsNotFound(String name, String function) {
        HttpResponse<byte[]> response = invoke(name, "{}").join();

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "x-amzn-ErrorType")).isEqualTo("ResourceNotFoundException");
        assertThat(header(response, "x-amzn-RequestId")).hasSize(36);
        assertThat(text(response)).isEqualTo("{\"Type\":\"User\",\"Message\":\"Function not found: " + ARN + function + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "my-function!                                | functionName | my-function!",
            "arn:aws:ec2:us-east-1:123456789012:shop     | functionName | arn:aws:ec2:us-east-1:123456789012:shop",
            "function:shop:$LATEST:extra                 | functionName | function:shop:$LATEST:extra",
            "shop?Qualifier=invalid!                     | qualifier    | invalid!",
    })
    void nameThatIsNoneIsInvalid(String name, String parameter, String value) {
        HttpResponse<byte[]> response = invoke(name, "{}").join();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "x-amzn-ErrorType")).isEqualTo("ValidationException");
        assertThat(new JsonObject(text(response)).getString("message")).startsWith("1 validation error detected: Value '"
                + value
                + "' at '" + parameter + "' failed to satisfy constraint: Member must satisfy regular expression pattern: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "shop:$LATEST?Qualifier=1 | {} | 400 | InvalidParameterValueException | The derived qualifier from the function name does not match the specified qualifier.",
            "shop                     | {  | 400 | InvalidRequestContentException | Could not parse request body into json: Could not parse payload into json: ",
            "shop                     | hi | 400 | InvalidRequestContentException | Could not parse request body into json: Could not parse payload into json: ",
    })
    void inputThatCannotBeUsedIsRefused(String name, String payload, int status, String type, String message) {
        HttpResponse<byte[]> response = invoke(name, payload).join();

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "x-amzn-ErrorType")).isEqualTo(type);
        assertThat(new JsonObject(text(response)).getString("Type")).isEqualTo("User");
        assertThat(new JsonObject(text(response)).getString("message")).startsWith(message);
    }

    @Test
    void payloadThatIsTooLongIsRefused() {
        HttpResponse<byte[]> synchronous = invoke("shop", "\"" + "x".repeat(6 * 1024 * 1024) + "\"").join();
        HttpResponse<byte[]> asynchronous = send(request("shop", "\"" + "x".repeat(1024 * 1024 - 1) + "\"")
                .header("X-Amz-Invocation-Type", "Event")).join();

        assertThat(synchronous.statusCode()).isEqualTo(413);
        assertThat(header(synchronous, "x-amzn-ErrorType")).isEqualTo("RequestTooLargeException");
        assertThat(text(synchronous))
                .isEqualTo("{\"Type\":\"User\",\"message\":\"Request must be smaller than 6291456 bytes for "
                        + "the InvokeFunction operation\"}");
        assertThat(asynchronous.statusCode()).isEqualTo(413);
        assertThat(text(asynchronous)).isEqualTo("{\"Type\":\"User\",\"message\":\"1048577 byte payload is too large for the "
                + "Event invocation type (limit 1048576 bytes)\"}");
    }

    @Test
    void dryRunInvokesNothing() {
        HttpResponse<byte[]> known = send(request("shop", "{}").header("X-Amz-Invocation-Type", "DryRun")).join();
        HttpResponse<byte[]> unknown = send(request("shops", "{}").header("X-Amz-Invocation-Type", "DryRun")).join();

        assertThat(known.statusCode()).isEqualTo(204);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void invocationTypeIsOneOfThree() {
        HttpResponse<byte[]> response = send(request("shop", "{}").header("X-Amz-Invocation-Type", "Later")).join();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(text(response)).contains("Member must satisfy enum value set: [Event, RequestResponse, DryRun]");
    }

    @Test
    void clientContextTenantAndTraceReachTheFunction() {
        String context = "{\"client\": {\"app_title\": \"caf\u00e9\"},\n \"custom\": {\"a\": 1}}";
        CompletableFuture<HttpResponse<byte[]>> response = send(request("shop", "{}")
                .header("X-Amz-Client-Context",
                        Base64.getEncoder().encodeToString(context.getBytes(StandardCharsets.UTF_8)))
                .header("X-Amz-Tenant-Id", "acme").header("X-Amzn-Trace-Id",
                        "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1"));
        Received received = gateway.function.next();
        gateway.function.respond(received, "7");
        response.join();

        assertThat(new String(received.header("Lambda-Runtime-Client-Context").getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8)).isEqualTo("{\"client\":{\"app_title\":\"caf\u00e9\"},\"custom\":{\"a\":1}}");
        assertThat(received.header("Lambda-Runtime-Aws-Tenant-Id")).isEqualTo("acme");
        assertThat(received.header("Lambda-Runtime-Trace-Id")).startsWith("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;")
                .endsWith("Sampled=1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "no base64!", "bm8ganNvbg==" })
    void clientContextThatIsNoneIsRefused(String context) {
        HttpResponse<byte[]> response = send(request("shop", "{}").header("X-Amz-Client-Context", context)).join();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(text(response)).isEqualTo(
                "{\"Type\":\"User\",\"message\":\"Client context must be a valid Base64-encoded JSON object.\"}");
    }

    @Test
    void functionWithoutAPlaceThrottles() {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API)
                .withLambda(LambdaSettings.defaults().withConcurrency(1).withQueue(0, Duration.ofSeconds(1)));
        try (TestGateway busy = TestGateway.start(settings, FunctionHost.inProcess())) {
            CompletableFuture<HttpResponse<byte[]>> first = busy.sendAsync(request(busy, "function", "{}"));
            Received received = busy.function.next();
            HttpResponse<byte[]> second = busy.send(request(busy, "function", "{}"));
            busy.function.respond(received, "7");
            first.join();

            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(header(second, "x-amzn-ErrorType")).isEqualTo("TooManyRequestsException");
            assertThat(text(second)).isEqualTo("{\"Type\":\"User\",\"message\":\"Rate Exceeded.\","
                    + "\"Reason\":\"ReservedFunctionConcurrentInvocationLimitExceeded\"}");
        }
    }

    @Test
    void streamedResponseIsCollected() {
        CompletableFuture<HttpResponse<byte[]>> response = invoke("shop", "{}");
        try (HttpSocket stream = HttpSocket.stream(gateway.emulator, gateway.function.next().id(), "text/plain")) {
            stream.chunk("one ").chunk("two").endOfChunks();

            assertThat(text(response.join())).isEqualTo("one two");
        }
    }

    @Test
    void functionThatCannotBeReachedIsAServiceException() {
        FunctionHost broken = new FunctionHost() {
            @Override
            public void beforeInvocation() throws FunctionUnavailableException {
                throw new FunctionUnavailableException("Handler.java:3: ';' expected");
            }
        };
        try (TestGateway other = TestGateway.start(TestGateway.settings(Front.HTTP_API), broken)) {
            HttpResponse<byte[]> response = other.send(request(other, "function", "{}"));

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(header(response, "x-amzn-ErrorType")).isEqualTo("ServiceException");
            assertThat(text(response)).isEqualTo("{\"Type\":\"Service\",\"Message\":\"Handler.java:3: ';' expected\"}");
        }
    }

    @Test
    void pagesOfOtherSitesAreRefused() {
        HttpResponse<byte[]> response = send(request("shop", "{}").header("Origin", "https://evil.example.com")).join();

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(text(response)).contains("The Lambda endpoint does not answer pages of other sites");
    }

    @ParameterizedTest
    @CsvSource({ "GET, /2015-03-31/functions/shop/invocations", "POST, /2015-03-31/functions",
            "GET, /2015-03-31/functions/shop" })
    void otherOperationsAreUnknown(String method, String path) {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(gateway.emulator.lambdaUrl() + path))
                .method(method, BodyPublishers.noBody())).join();

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "x-amzn-ErrorType")).isEqualTo("UnknownOperationException");
        assertThat(text(response)).contains("Invoke and InvokeWithResponseStream");
    }

    private CompletableFuture<HttpResponse<byte[]>> invoke(String name, String payload) {
        return send(request(name, payload));
    }

    private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
        return gateway.sendAsync(request);
    }

    private HttpRequest.Builder request(String name, String payload) {
        return request(gateway, name, payload);
    }

    private static HttpRequest.Builder request(TestGateway at, String name, String payload) {
        String[] parts = name.split("\\?");
        String path = "/2015-03-31/functions/" + parts[0].replace(":", "%3A").replace("$", "%24") + "/invocations";
        return HttpRequest.newBuilder(URI.create(at.emulator.lambdaUrl() + path + (parts.length > 1 ? "?" + parts[1] : "")))
                .POST(BodyPublishers.ofString(payload));
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
