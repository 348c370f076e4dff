package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.ZipFunction;

@DisabledOnOs(OS.WINDOWS)
class ZipFunctionShutdownTest {

    private final Map<String, String> environment = new HashMap<>();

    @TempDir(factory = OutsideTmp.class)
    Path directory;

    private Path terminated;

    @BeforeEach
    void tellFunctionWhereToWrite() {
        terminated = directory.resolve("terminated");
        environment.put("TERMINATED", terminated.toString());
    }

    @Test
    void functionWithAnExtensionGetsSigtermFirst() throws IOException {
        environment.put("EXTENSION", "true");

        long process = runAndClose();

        assertThat(terminated).hasContent("SIGTERM");
        assertThat(isAlive(process)).isFalse();
    }

    @Test
    void functionThatStaysAfterSigtermIsKilled() throws IOException {
        environment.put("EXTENSION", "true");
        environment.put("STAYS", "true");

        long process = runAndClose();

        assertThat(terminated).hasContent("SIGTERM");
        assertThat(isAlive(process)).isFalse();
    }

    @Test
    void functionWithoutExtensionsIsKilledAtOnce() throws IOException {
        long process = runAndClose();

        assertThat(terminated).doesNotExist();
        assertThat(isAlive(process)).isFalse();
    }

    @Test
    void functionThatIsStartedAgainMayRegisterAgain() throws IOException {
        environment.put("EXTENSION", "true");
        try (TestGateway gateway = start()) {
            String firstProcess = text(gateway.send(gateway.request("/")));

            assertThat(gateway.send(gateway.request("/die")).statusCode()).isEqualTo(500);
            assertThat(text(gateway.send(gateway.request("/")))).matches("\\d+").isNotEqualTo(firstProcess);
        }
    }

    private long runAndClose() throws IOException {
        try (TestGateway gateway = start()) {
            return Long.parseLong(text(gateway.send(gateway.request("/"))));
        }
    }

    private TestGateway start() throws IOException {
        return TestGateway.start(TestGateway.settings(Front.HTTP_API),
                new ZipFunction(TestZip.internalExtension(directory), environment));
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
