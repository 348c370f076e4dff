package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.FunctionWatch;
import dev.apigateway.emulator.function.ZipFunction;
import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.ReportListener;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;

@DisabledOnOs(OS.WINDOWS)
class WatchedFunctionTest implements ReportListener {

    private final List<InvocationRequest> started = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @TempDir(factory = OutsideTmp.class)
    Path directory;

    @Override
    public void started(InvocationRequest request) {
        started.add(request);
    }

    @Override
    public void ended(InvocationReport report) {
    }

    @Test
    void invocationUnderWayEndsInTheOldProcessAndTheNextOneRunsTheNewCode() throws IOException {
        Path zip = TestZip.echo(directory, "one");
        Path awaited = directory.resolve("awaited");
        ZipFunction function = new ZipFunction(zip, Map.of("AWAITED", awaited.toString()));
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API), function, this);
                FunctionWatch watch = FunctionWatch.start(function, zip, gateway.emulator::renew, lines::add)) {
            CompletableFuture<HttpResponse<byte[]>> underWay = gateway.sendAsync(gateway.request("/wait"));
            Conditions.await(() -> started.size() == 1);

            TestZip.echo(directory, "two");
            Conditions.await(() -> !lines.isEmpty());
            String next = text(gateway.send(gateway.request("/")));
            Files.createFile(awaited);

            assertThat(next).contains("VERSION=two");
            assertThat(underWay.join().statusCode()).isEqualTo(200);
            assertThat(text(underWay.join())).contains("VERSION=one");
            String old = text(underWay.join()).split("\n")[0];
            Conditions.await(() -> ProcessHandle.of(Long.parseLong(old)).isEmpty());
        }
    }

    @Test
    void idleProcessEndsWhenItsCodeIsReplaced() throws IOException {
        Path zip = TestZip.echo(directory, "one");
        ZipFunction function = new ZipFunction(zip);
        try (TestGateway gateway = TestGateway.start(TestGateway.settings(Front.HTTP_API), function);
                FunctionWatch watch = FunctionWatch.start(function, zip, gateway.emulator::renew, lines::add)) {
            String old = text(gateway.send(gateway.request("/"))).split("\n")[0];

            TestZip.echo(directory, "two");

            Conditions.await(() -> ProcessHandle.of(Long.parseLong(old)).isEmpty());
            assertThat(text(gateway.send(gateway.request("/")))).contains("VERSION=two");
        }
    }
}
