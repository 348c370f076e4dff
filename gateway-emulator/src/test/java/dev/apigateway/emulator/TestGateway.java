package dev.apigateway.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.ReportListener;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.vertx.core.json.JsonObject;

/** An emulator on a free port, a caller, and a function in this JVM. */
final class TestGateway implements AutoCloseable {

    final GatewayEmulator emulator;
    final TestFunction function;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestGateway(EmulatorSettings settings, FunctionHost host, ReportListener listener,
            UnaryOperator<RequestLimits> limits) {
        this.emulator = GatewayEmulator.start(settings, host, listener, limits);
        this.function = new TestFunction(emulator);
    }

    static TestGateway start(Front front) {
        return start(settings(front), FunctionHost.inProcess());
    }

    static TestGateway start(Front front, Duration timeout) {
        EmulatorSettings settings = settings(front).withTimeout(timeout);
        return start(settings.withLambda(settings.lambda().withQueue(1_000, timeout)), FunctionHost.inProcess());
    }

    static TestGateway start(EmulatorSettings settings, FunctionHost host) {
        return start(settings, host, ReportListener.none());
    }

    static TestGateway start(EmulatorSettings settings, FunctionHost host, ReportListener listener) {
        return start(settings, host, listener, UnaryOperator.identity());
    }

    static TestGateway start(EmulatorSettings settings, FunctionHost host, ReportListener listener,
            UnaryOperator<RequestLimits> limits) {
        return new TestGateway(settings, host, listener, limits);
    }

    static TestGateway start(ApiDescription api) {
        return start(settings(api), FunctionHost.inProcess());
    }

    static EmulatorSettings settings(Front front) {
        return settings(ApiDescription.of(front));
    }

    static EmulatorSettings settings(ApiDescription api) {
        return EmulatorSettings.defaults().withPort(0).withApi(api);
    }

    /** Settings with another bound for the memory of requests and responses. */
    static EmulatorSettings withMaxBytesInFlight(EmulatorSettings settings, long maxBytes) {
        return new EmulatorSettings(settings.host(), settings.port(), settings.api(), settings.lambda(), settings.console(),
                maxBytes, settings.code(), settings.webSocket(), settings.lambdaEndpoint());
    }

    /** Settings with another timeout of the init phase. */
    static LambdaSettings withInitTimeout(LambdaSettings settings, Duration initTimeout) {
        return new LambdaSettings(settings.function(), settings.timeout(), settings.timeoutEnforced(), initTimeout,
                settings.concurrency(), settings.environmentConcurrency(), settings.queueLength(), settings.queueTimeout());
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(emulator.url() + pathAndQuery));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    CompletableFuture<HttpResponse<byte[]>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray());
    }

    /** The event that a request becomes. */
    JsonObject eventOf(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<byte[]>> response = sendAsync(request);
        TestFunction.Received invocation = function.next();
        function.respond(invocation, "{\"statusCode\":200}");
        response.join();
        return invocation.event();
    }

    /** The HTTP response that a payload of the function becomes. */
    HttpResponse<byte[]> responseOf(String payload) {
        return responseOf(request("/"), payload);
    }

    HttpResponse<byte[]> responseOf(HttpRequest.Builder request, String payload) {
        CompletableFuture<HttpResponse<byte[]>> response = sendAsync(request);
        function.respond(function.next(), payload);
        return response.join();
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        function.close();
        emulator.close();
    }
}
