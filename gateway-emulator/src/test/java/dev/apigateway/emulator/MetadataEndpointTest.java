package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.Front;

class MetadataEndpointTest {

    private final FakeProcesses processes = FakeProcesses.echo();
    private final TestGateway gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API), processes);
    private Map<String, String> environment;

    @BeforeEach
    void startProcess() {
        gateway.send(gateway.request("/"));
        environment = processes.started.get(0).start.environment();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void functionFindsOutItsAvailabilityZone() throws IOException, InterruptedException {
        HttpResponse<String> response = send(request().header("Authorization", authorization()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"AvailabilityZoneID\":\"use1-az1\"}");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("private, max-age=43200, immutable");
    }

    @Test
    void callerWithoutTheTokenIsRefused() throws IOException, InterruptedException {
        assertThat(send(request()).statusCode()).isEqualTo(401);
        assertThat(send(request().header("Authorization", "Bearer other")).statusCode()).isEqualTo(401);
    }

    @Test
    void otherMethodsAreRefused() throws IOException, InterruptedException {
        assertThat(send(request().header("Authorization", authorization()).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
    }

    private String authorization() {
        return "Bearer " + environment.get("AWS_LAMBDA_METADATA_TOKEN");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://" + environment.get("AWS_LAMBDA_METADATA_API")
                + "/2026-01-15/metadata/execution-environment"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
