package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.ZipFunction;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.LambdaSettings;

/** Many clients before few processes, real ones. */
@DisabledOnOs(OS.WINDOWS)
class RealProcessLoadTest {

    private static final int REQUESTS = 1_000;
    private static final int CONNECTIONS = 50;
    private static final int PROCESSES = 3;

    @TempDir
    Path directory;

    @Test
    void everyRequestIsAnsweredByOneOfTheProcesses() throws IOException, ExecutionException, InterruptedException {
        EmulatorSettings settings = TestGateway.settings(
                ApiDescription.builder(Front.HTTP_API).integrationTimeout(Duration.ofMinutes(5)).build());
        LambdaSettings few = TestGateway.withInitTimeout(settings.lambda(), Duration.ofSeconds(60)).withConcurrency(PROCESSES)
                .withQueue(REQUESTS, Duration.ofSeconds(60));
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        try (TestGateway gateway = TestGateway.start(settings.withLambda(few),
                new ZipFunction(TestZip.echo(directory)))) {
            for (int i = 0; i < REQUESTS; i++) {
                answers.add(clients.submit(() -> gateway.send(gateway.request("/"))));
            }

            List<String> processes = new ArrayList<>();
            for (Future<HttpResponse<byte[]>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                processes.add(text(answer.get()).split("\n")[0]);
            }
            assertThat(processes).hasSize(REQUESTS).allMatch(process -> process.matches("\\d+"));
            assertThat(processes.stream().distinct()).hasSizeBetween(2, PROCESSES);
        } finally {
            clients.shutdownNow();
        }
    }
}
