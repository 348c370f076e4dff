package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A Lambda extension, for tests. */
final class TestExtension {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    TestExtension(GatewayEmulator emulator) {
        this.base = "http://" + emulator.runtimeApi() + "/2020-01-01/extension";
    }

    HttpResponse<String> register(String name, String body) {
        return sendAsync(request("/register").header("Lambda-Extension-Name", name).POST(BodyPublishers.ofString(body))).join();
    }

    /** Registers and returns the identifier. */
    String registered(String name, String events) {
        HttpResponse<String> answer = register(name, "{\"events\":" + events + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().firstValue("Lambda-Extension-Identifier").orElseThrow();
    }

    HttpResponse<String> next(String id) {
        return nextAsync(id).join();
    }

    CompletableFuture<HttpResponse<String>> nextAsync(String id) {
        return sendAsync(request("/event/next").header("Lambda-Extension-Identifier", id));
    }

    HttpResponse<String> error(String phase, String id, String errorType, String body) {
        return sendAsync(request("/" + phase + "/error").header("Lambda-Extension-Identifier", id)
                .header("Lambda-Extension-Function-Error-Type", errorType).POST(BodyPublishers.ofString(body))).join();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }
}
