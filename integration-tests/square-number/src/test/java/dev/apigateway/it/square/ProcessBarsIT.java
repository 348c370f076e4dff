package dev.apigateway.it.square;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.testing.Bootstrap;

/** What the native process does, in counts that are the same on every machine. */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "function.native", matches = "true")
class ProcessBarsIT {

    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final int WARM_UP = 50;
    private static final int INVOCATIONS = 200;

    @TempDir
    Path directory;

    private FakeRuntimeApi runtimeApi;
    private Bootstrap bootstrap;

    @BeforeEach
    void startFunction() throws IOException {
        runtimeApi = FakeRuntimeApi.start();
        bootstrap = Bootstrap.start(directory, runtimeApi.environment());
    }

    @AfterEach
    void stopFunction() throws IOException {
        bootstrap.close();
        runtimeApi.close();
    }

    @Test
    void threadsAtTheFirstInvocationAreWithinTheirBar() throws IOException {
        invoke(1);

        Bars.check("process.threads", process("status", "Threads:"));
    }

    @Test
    void readsAndWritesOfAWarmInvocationAreWithinTheirBar() throws IOException {
        invoke(WARM_UP);
        long before = process("io", "syscr:") + process("io", "syscw:");

        invoke(INVOCATIONS);

        long after = process("io", "syscr:") + process("io", "syscw:");
        Bars.check("process.reads-and-writes", (double) (after - before) / INVOCATIONS);
    }

    @Test
    void systemCallsOfAWarmInvocationAreWithinTheirBar() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(STRACE), "There is no strace to count system calls with.");
        invoke(WARM_UP);
        Path summary = directory.resolve("strace.txt");
        Process strace = new ProcessBuilder(STRACE.toString(), "-f", "-c", "-o", summary.toString(), "-p",
                Long.toString(bootstrap.pid())).start();
        try (BufferedReader messages = strace.errorReader()) {
            String message = messages.readLine();
            assumeTrue(message.contains("attached"), message);

            invoke(INVOCATIONS);

            strace.destroy();
            strace.waitFor();
        }
        Bars.check("process.system-calls", (double) total(summary) / INVOCATIONS);
    }

    /** The function has asked for its next event when this returns. */
    private void invoke(int count) throws IOException {
        String event = event();
        for (int i = 0; i < count; i++) {
            runtimeApi.answer(FakeAnswer.event("id-1", event), FakeAnswer.accepted());
        }
        for (int i = 0; i < 2 * count; i++) {
            runtimeApi.takeRequest();
        }
    }

    private long process(String file, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + bootstrap.pid() + "/" + file)).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length()).strip()))
                .findFirst().orElseThrow();
    }

    /** The last line of strace's summary has the number of calls in its fourth column. */
    private static int total(Path summary) throws IOException {
        List<String> lines = Files.readAllLines(summary);
        return Integer.parseInt(lines.get(lines.size() - 1).strip().split("\\s+")[3]);
    }

    private static String event() throws IOException {
        try (InputStream stream = ProcessBarsIT.class.getResourceAsStream("/events/square-number-v2.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
