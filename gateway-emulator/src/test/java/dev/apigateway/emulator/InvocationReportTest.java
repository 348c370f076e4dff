package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.ZipFunction;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.lambda.InvocationReport;
import dev.apigateway.emulator.lambda.ReportListener;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.settings.EmulatorSettings;

class InvocationReportTest implements ReportListener {

    private static final EmulatorSettings SETTINGS = TestGateway.settings(Front.HTTP_API);

    private final List<InvocationReport> reports = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    @Override
    public void ended(InvocationReport report) {
        reports.add(report);
    }

    @Test
    void functionInThisJvmIsReportedWithItsResponse() {
        try (TestGateway gateway = TestGateway.start(SETTINGS, FunctionHost.inProcess(), this)) {
            gateway.responseOf("\"done\"");

            Conditions.await(() -> reports.size() == 1);
            InvocationReport report = reports.get(0);
            assertThat(((Responded) report.outcome()).payload()).hasToString("\"done\"");
            assertThat(report.request().event().toString()).contains("\"rawPath\":\"/\"");
            assertThat(report.duration()).isPositive();
            assertThat(report.initDuration()).isNull();
            assertThat(report.log()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void processIsReportedWithItsLogItsInitAndItsMemory() throws IOException {
        List<String> console = new CopyOnWriteArrayList<>();
        try (TestGateway gateway = TestGateway.start(SETTINGS,
                new ZipFunction(TestZip.talkative(directory), Map.of(), console::add), this)) {
            gateway.send(gateway.request("/first"));
            gateway.send(gateway.request("/second"));

            Conditions.await(() -> reports.size() == 2);
            assertThat(reports.get(0).log()).containsExactly("init", "err: /first", "out: /first", "after: /first");
            assertThat(reports.get(1).log()).containsExactly("err: /second", "out: /second", "after: /second");
            assertThat(console).hasSize(7);
            assertThat(reports.get(0).initDuration()).isGreaterThan(Duration.ZERO);
            assertThat(reports.get(1).initDuration()).isNull();
            if (OS.current() == OS.LINUX) {
                assertThat(reports.get(0).maxMemoryMegabytes()).isBetween(10, 10_000);
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void lastWordsOfAProcessThatDiesAreReported() throws IOException {
        try (TestGateway gateway = TestGateway.start(SETTINGS,
                new ZipFunction(TestZip.talkative(directory), Map.of(), line -> {
                }), this)) {
            gateway.send(gateway.request("/die"));

            Conditions.await(() -> reports.size() == 1);
            assertThat(reports.get(0).log()).containsExactly("init", "err: /die", "out: /die", "last words");
            assertThat(reports.get(0).outcome())
                    .isEqualTo(new Failed("Runtime.ExitError", "The function's process ended with exit code 3."));
        }
    }
}
