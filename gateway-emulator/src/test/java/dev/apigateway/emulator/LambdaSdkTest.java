package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.FakeProcesses.FakeProcess;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.LambdaEndpointSettings;
import dev.apigateway.emulator.settings.LambdaSettings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvalidRequestContentException;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.LogType;
import software.amazon.awssdk.services.lambda.model.RequestTooLargeException;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;
import software.amazon.awssdk.services.lambda.model.TooManyRequestsException;

/** The AWS SDK for Java at the Lambda endpoint. */
class LambdaSdkTest {

    @Test
    void functionIsInvokedAndItsLogShown() {
        FakeProcesses processes = new FakeProcesses(process -> new TestFunction(process.start.runtimeApi()).serve(event -> {
            process.start.log().accept("handling " + event.getString("name"));
            return "\"Hello, " + event.getString("name") + "!\"";
        }));
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API), processes);
                LambdaClient lambda = client(gateway.emulator)) {
            InvokeResponse response = lambda.invoke(invoke -> invoke.functionName("function").logType(LogType.TAIL)
                    .payload(SdkBytes.fromUtf8String("{\"name\":\"Ann\"}")));

            assertThat(response.payload().asUtf8String()).isEqualTo("\"Hello, Ann!\"");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.executedVersion()).isEqualTo("$LATEST");
            assertThat(response.functionError()).isNull();
            String requestId = response.responseMetadata().requestId();
            assertThat(log(response)).startsWith("START RequestId: " + requestId + " Version: $LATEST\nhandling Ann\nEND "
                    + "RequestId: " + requestId + "\nREPORT RequestId: " + requestId + "\tDuration: ");
        }
    }

    @Test
    void ofALongLogTheEndIsShown() {
        FakeProcesses processes = new FakeProcesses(process -> new TestFunction(process.start.runtimeApi()).serve(event -> {
            process.start.log().accept("x".repeat(5_000));
            return "1";
        }));
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API), processes);
                LambdaClient lambda = client(gateway.emulator)) {
            InvokeResponse response = lambda.invoke(invoke -> invoke.functionName("function").logType(LogType.TAIL));

            assertThat(Base64.getDecoder().decode(response.logResult())).hasSize(4096);
            assertThat(log(response)).startsWith("xxx").contains("\nREPORT RequestId: ");
        }
    }

    @Test
    void errorsAreThoseOfTheSdk() {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API)
                .withLambda(LambdaSettings.defaults().withConcurrency(1).withQueue(0, Duration.ofSeconds(1)));
        try (TestGateway gateway = TestGateway.start(settings, FunctionHost.inProcess());
                LambdaClient lambda = client(gateway.emulator)) {
            gateway.sendAsync(gateway.request("/"));
            TestFunction.Received underWay = gateway.function.next();

            assertThatThrownBy(() -> lambda.invoke(invoke -> invoke.functionName("function")))
                    .isInstanceOf(TooManyRequestsException.class).hasMessageContaining("Rate Exceeded.");
            assertThatThrownBy(() -> lambda.invoke(invoke -> invoke.functionName("other")))
                    .isInstanceOf(ResourceNotFoundException.class).hasMessageContaining(
                            "Function not found: arn:aws:lambda:us-east-1:123456789012:function:other:$LATEST");
            assertThatThrownBy(() -> lambda.invoke(invoke -> invoke.functionName("function")
                    .payload(SdkBytes.fromUtf8String("\"" + "x".repeat(6 * 1024 * 1024) + "\""))))
                    .isInstanceOf(RequestTooLargeException.class);
            assertThatThrownBy(() -> lambda.invoke(invoke -> invoke.functionName("function")
                    .payload(SdkBytes.fromUtf8String("{")))).isInstanceOf(InvalidRequestContentException.class);
            gateway.function.respond(underWay, "{\"statusCode\":200}");
        }
    }

    @Test
    void functionThatInvokesAnotherFindsItByItsEnvironment() {
        FakeProcesses processes = new FakeProcesses(LambdaSdkTest::delegateTwice);
        ApiDescription api = ApiDescription.builder(Front.HTTP_API)
                .routes(Route.of("$default", ""), Route.of("GET /orders", "orders")).build();
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(api), processes);
                LambdaClient lambda = client(gateway.emulator)) {
            InvokeResponse response = lambda.invoke(invoke -> invoke.functionName("function")
                    .payload(SdkBytes.fromUtf8String("{\"depth\":3}")));

            assertThat(response.payload().asUtf8String()).isEqualTo("\"orders 0, function 1, function 2, function 3\"");
        }
    }

    @Test
    void functionThatInvokesItselfWithoutAPlaceIsThrottledInTheEnd() {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API).withLambda(
                LambdaSettings.defaults().withConcurrency(1).withQueue(10, Duration.ofMillis(200)));
        FakeProcesses processes = new FakeProcesses(process -> new TestFunction(process.start.runtimeApi()).serve(event -> {
            try (LambdaClient lambda = client(process)) {
                lambda.invoke(invoke -> invoke.functionName("function"));
                return "\"answered\"";
            } catch (TooManyRequestsException throttled) {
                return "\"throttled\"";
            }
        }));
        try (TestGateway gateway = TestGateway.start(settings, processes);
                LambdaClient lambda = client(gateway.emulator)) {
            InvokeResponse response = lambda.invoke(invoke -> invoke.functionName("function"));

            assertThat(response.payload().asUtf8String()).isEqualTo("\"throttled\"");
        }
    }

    @Test
    void eventIsTakenAtOnceAndAttemptedThreeTimesUnderOneRequestId() {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API).withLambdaEndpoint(LambdaEndpointSettings.defaults()
                .withRetryDelays(List.of(Duration.ofMillis(1), Duration.ofMillis(2))));
        try (LogLines log = new LogLines();
                TestGateway gateway = TestGateway.start(settings, FunctionHost.inProcess());
                LambdaClient lambda = client(gateway.emulator)) {
            InvokeResponse response = lambda
                    .invoke(invoke -> invoke.functionName("function").invocationType(InvocationType.EVENT)
                            .payload(SdkBytes.fromUtf8String("{\"secret\":1}")));
            String requestId = response.responseMetadata().requestId();
            for (int i = 0; i < 3; i++) {
                TestFunction.Received attempt = gateway.function.next();
                assertThat(attempt.id()).isEqualTo(requestId);
                gateway.function.fail(attempt, "{\"errorType\":\"Refused\",\"errorMessage\":\"secret\"}");
            }
            String given = "ERROR The asynchronous invocation of the function 'function' failed 3 times and is given up. Its last "
                    + "error was Refused (request id " + requestId + ").";
            Conditions.await(() -> log.lines().stream().anyMatch(line -> line.endsWith("request id " + requestId + ").")
                    && line.contains("given up")));

            assertThat(response.statusCode()).isEqualTo(202);
            assertThat(response.payload().asByteArray()).isEmpty();
            assertThat(log.lines().stream().map(line -> line.replace("SEVERE", "ERROR")).toList()).contains(given,
                    "WARNING The asynchronous invocation of the function 'function' failed with Refused. It is made again in 1 ms "
                            + "(request id " + requestId + ").");
            assertThat(log.lines()).noneMatch(line -> line.contains("secret"));
        }
    }

    @Test
    void eventThatSucceedsTheSecondTimeIsOver() {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API).withLambdaEndpoint(
                LambdaEndpointSettings.defaults().withRetryDelays(List.of(Duration.ofMillis(1), Duration.ofMillis(1))));
        try (TestGateway gateway = TestGateway.start(settings, FunctionHost.inProcess());
                LambdaClient lambda = client(gateway.emulator)) {
            lambda.invoke(invoke -> invoke.functionName("function").invocationType(InvocationType.EVENT)
                    .clientContext(Base64.getEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8))));
            gateway.function.fail(gateway.function.next(), "{}");
            TestFunction.Received second = gateway.function.next();
            gateway.function.respond(second, "null");
            lambda.invoke(invoke -> invoke.functionName("function").invocationType(InvocationType.EVENT)
                    .payload(SdkBytes.fromUtf8String("{\"other\":1}")));

            assertThat(second.header("Lambda-Runtime-Client-Context")).isEmpty();
            assertThat(gateway.function.next().raw().body()).isEqualTo("{\"other\":1}");
        }
    }

    @Test
    void eventThatWaitsForItsNextAttemptIsGivenUpWithTheGateway() {
        EmulatorSettings settings = TestGateway.settings(Front.HTTP_API).withLambdaEndpoint(
                LambdaEndpointSettings.defaults().withRetryDelays(List.of(Duration.ofHours(1))));
        try (LogLines log = new LogLines()) {
            try (TestGateway gateway = TestGateway.start(settings, FunctionHost.inProcess());
                    LambdaClient lambda = client(gateway.emulator)) {
                lambda.invoke(invoke -> invoke.functionName("function").invocationType(InvocationType.EVENT));
                gateway.function.fail(gateway.function.next(), "{}");
                Conditions.await(() -> log.lines().stream().anyMatch(line -> line.contains("made again in 3600000 ms")));
            }

            assertThat(log.lines()).anyMatch(line -> line
                    .startsWith(
                            "WARNING The asynchronous invocation of the function 'function' is given up, as the local gateway"));
        }
    }

    /** Invokes itself until the depth is 1, and then the orders. */
    private static void delegateTwice(FakeProcess process) {
        String name = process.start.environment().get("AWS_LAMBDA_FUNCTION_NAME");
        new TestFunction(process.start.runtimeApi()).serve(event -> {
            int depth = event.getInteger("depth");
            if (depth == 0) {
                return "\"orders 0\"";
            }
            try (LambdaClient lambda = client(process)) {
                String answer = lambda.invoke(invoke -> invoke.functionName(depth == 1 ? "function-orders" : name)
                        .payload(SdkBytes.fromUtf8String("{\"depth\":" + (depth - 1) + "}"))).payload().asUtf8String();
                return answer.substring(0, answer.length() - 1) + ", " + name + " " + depth + "\"";
            }
        });
    }

    private static String log(InvokeResponse response) {
        return new String(Base64.getDecoder().decode(response.logResult()), StandardCharsets.UTF_8);
    }

    private static LambdaClient client(FakeProcess process) {
        return client(process.start.environment().get("AWS_ENDPOINT_URL_LAMBDA"));
    }

    private static LambdaClient client(GatewayEmulator emulator) {
        return client(emulator.lambdaUrl());
    }

    private static LambdaClient client(String url) {
        return LambdaClient.builder().endpointOverride(URI.create(url)).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(configuration -> configuration.retryStrategy(retries -> retries.maxAttempts(1)))
                .httpClient(UrlConnectionHttpClient.create()).build();
    }
}
