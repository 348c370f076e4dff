package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.FunctionSettings;

/** Where the AWS SDKs of a function find the clients of a WebSocket API. */
class LocalEndpointsTest {

    @Test
    void functionOfAWebSocketApiIsToldWhereItsConnectionsAre() {
        FakeProcesses processes = FakeProcesses.echo();
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(Front.WEBSOCKET_API), processes)) {
            TestWebSocket.refusal(new TestWebSocket().connect(gateway, "/prod"));

            assertThat(environment(processes))
                    .containsEntry(LocalEndpoints.CONNECTIONS, gateway.emulator.url() + "/prod");
        }
    }

    @Test
    void endpointOfTheSettingsStays() {
        FakeProcesses processes = FakeProcesses.echo();
        EmulatorSettings settings = TestGateway.settings(Front.WEBSOCKET_API);
        FunctionSettings function = new FunctionSettings("chat", 128, "bootstrap",
                Map.of(LocalEndpoints.CONNECTIONS, "http://elsewhere"));
        try (TestGateway gateway = TestGateway.start(settings.withFunction(function), processes)) {
            TestWebSocket.refusal(new TestWebSocket().connect(gateway, "/prod"));

            assertThat(environment(processes)).containsEntry(LocalEndpoints.CONNECTIONS, "http://elsewhere");
        }
    }

    @Test
    void functionBehindAnotherFrontIsToldNothing() {
        FakeProcesses processes = FakeProcesses.echo();
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API), processes)) {
            gateway.send(gateway.request("/"));

            assertThat(environment(processes)).doesNotContainKey(LocalEndpoints.CONNECTIONS);
        }
    }

    private static Map<String, String> environment(FakeProcesses processes) {
        return processes.started.get(0).start.environment();
    }
}
