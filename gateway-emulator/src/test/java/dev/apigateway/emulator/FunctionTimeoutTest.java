package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.TestFunction.Received;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.lambda.LambdaLog;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.LambdaSettings;

class FunctionTimeoutTest {

    private static final EmulatorSettings SETTINGS = TestGateway.settings(Front.HTTP_API);

    private final List<String> console = new CopyOnWriteArrayList<>();

    @Test
    void processThatTimesOutIsKilledAndReplaced() {
        FakeProcesses host = new FakeProcesses(process -> new TestFunction(process.start.runtimeApi()).serve(event -> {
            if (event.getString("rawPath").equals("/hang")) {
                forever();
            }
            return "\"answered\"";
        }));
        try (TestGateway gateway = TestGateway.start(with(lambda -> lambda.withTimeout(Duration.ofMillis(1_500))), host,
                new LambdaLog(console::add))) {
            HttpResponse<byte[]> timedOut = gateway.send(gateway.request("/hang"));
            HttpResponse<byte[]> next = gateway.send(gateway.request("/"));

            assertThat(timedOut.statusCode()).isEqualTo(503);
            assertThat(text(next)).isEqualTo("answered");
            assertThat(host.started).hasSize(2);
            assertThat(host.started.get(0).hasEnded()).isTrue();
            assertThat(console.get(1)).matches("\\S+Z \\S{36} Task timed out after 1\\.50 seconds");
            assertThat(console.get(3)).startsWith("REPORT RequestId: ").endsWith("\tStatus: timeout");
        }
    }

    @Test
    void initThatTakesTooLongIsTriedOnceMoreWithTheFunctionTimeout() {
        FakeProcesses host = new FakeProcesses(process -> {
        });
        EmulatorSettings impatient = with(
                lambda -> TestGateway.withInitTimeout(lambda, Duration.ofMillis(50)).withTimeout(Duration.ofMillis(300)));
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(impatient, host)) {
            HttpResponse<byte[]> response = gateway.send(gateway.request("/"));

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(host.started).hasSize(2);
            assertThat(log.lines()).contains("WARNING The function did not ask for an invocation within 50 ms of its start; "
                    + "it is started once more, with the function timeout.",
                    "WARNING The function did not ask for an invocation within 300 ms of its start.");
            Conditions.await(() -> host.started.get(1).hasEnded());
        }
    }

    @Test
    void timeoutsThatAreOffEndNothing() {
        EmulatorSettings patient = with(
                lambda -> TestGateway.withInitTimeout(lambda, Duration.ofMillis(1)).withTimeout(Duration.ofMillis(1))
                        .withQueue(10, Duration.ofMillis(1)).withTimeoutEnforced(false));
        try (TestGateway gateway = TestGateway.start(patient, FunctionHost.inProcess())) {
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));
            Received invocation = gateway.function.next();

            assertThat(Instant.ofEpochMilli(Long.parseLong(invocation.header("Lambda-Runtime-Deadline-Ms"))))
                    .isAfter(Instant.now().plusSeconds(3_600));
            gateway.function.respond(invocation, "\"late\"");
            assertThat(text(response.join())).isEqualTo("late");
        }
    }

    private static void forever() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmulatorSettings with(UnaryOperator<LambdaSettings> change) {
        return SETTINGS.withLambda(change.apply(SETTINGS.lambda()));
    }
}
