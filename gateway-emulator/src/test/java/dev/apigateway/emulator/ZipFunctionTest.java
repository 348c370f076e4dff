package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.function.ZipFunction;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.start.EmulatorException;

@DisabledOnOs(OS.WINDOWS)
class ZipFunctionTest {

    private static final EmulatorSettings SETTINGS = TestGateway.settings(Front.HTTP_API);

    @TempDir
    Path directory;

    @Test
    void functionRunsWithTheEnvironmentOfLambdaAndIsGoneAfterClose() throws IOException {
        FunctionSettings function = new FunctionSettings("squares", 256, "example.Handler", Map.of("COLOR", "blue"));
        Path zip = TestZip.echo(directory);
        String[] answer;
        try (TestGateway gateway = TestGateway.start(SETTINGS.withFunction(function),
                new ZipFunction(zip, Map.of("SIZE", "big")))) {
            answer = text(gateway.send(gateway.request("/"))).split("\n");
        }

        assertThat(answer[2]).contains("AWS_LAMBDA_FUNCTION_NAME=squares", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE=256",
                "AWS_LAMBDA_FUNCTION_VERSION=$LATEST", "_HANDLER=example.Handler", "COLOR=blue", "SIZE=big", "TZ=:UTC",
                "AWS_LAMBDA_LOG_GROUP_NAME=/aws/lambda/squares", "AWS_REGION=us-east-1", "LAMBDA_TASK_ROOT=" + answer[1],
                "LAMBDA_RUNTIME_DIR=/var/runtime", "AWS_LAMBDA_INITIALIZATION_TYPE=on-demand",
                "AWS_ACCESS_KEY_ID=ASIALOCALLOCALLOCAL0", "LD_LIBRARY_PATH=/var/lang/lib:/lib64:/usr/lib64:/var/runtime:"
                        + "/var/runtime/lib:" + answer[1] + ":" + answer[1] + "/lib:/opt/lib")
                .doesNotContain("HOME=/root,", "USER=");
        assertThat(Path.of(answer[1])).doesNotExist();
        assertThat(ProcessHandle.of(Long.parseLong(answer[0])).map(ProcessHandle::isAlive).orElse(false)).isFalse();
    }

    @Test
    void functionThatDiesFailsItsInvocationAndIsStartedAgain() throws IOException {
        try (LogLines log = new LogLines();
                TestGateway gateway = TestGateway.start(SETTINGS, new ZipFunction(TestZip.echo(directory)))) {
            String firstProcess = text(gateway.send(gateway.request("/"))).split("\n")[0];

            HttpResponse<byte[]> died = gateway.send(gateway.request("/die"));
            String secondProcess = text(gateway.send(gateway.request("/"))).split("\n")[0];

            assertThat(died.statusCode()).isEqualTo(500);
            assertThat(secondProcess).matches("\\d+").isNotEqualTo(firstProcess);
            assertThat(log.lines())
                    .contains("SEVERE The process of the function ended with exit code 3. The next request starts it again.");
        }
    }

    @Test
    void functionThatTimesOutIsReplaced() throws IOException {
        EmulatorSettings impatient = SETTINGS.withTimeout(Duration.ofSeconds(5));
        try (TestGateway gateway = TestGateway.start(impatient, new ZipFunction(TestZip.echo(directory)))) {
            String firstProcess = text(gateway.send(gateway.request("/"))).split("\n")[0];

            HttpResponse<byte[]> timedOut = gateway.send(gateway.request("/hang"));
            String secondProcess = text(gateway.send(gateway.request("/"))).split("\n")[0];

            assertThat(timedOut.statusCode()).isEqualTo(503);
            assertThat(secondProcess).matches("\\d+").isNotEqualTo(firstProcess);
        }
    }

    @Test
    void functionThatExitsAtStartFailsTheInvocation() throws IOException {
        Path zip = TestZip.of(directory, "bootstrap", 0755, "#!/bin/sh\nexit 7\n");
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(SETTINGS, new ZipFunction(zip))) {
            HttpResponse<byte[]> response = gateway.send(gateway.request("/"));

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(log.lines()).anyMatch(line -> line.contains(
                    "The invocation failed with Runtime.ExitError: The function's process ended with exit code 7."));
        }
    }

    @Test
    void bootstrapThatIsNoProgramFailsTheInvocation() throws IOException {
        Path zip = TestZip.of(directory, "bootstrap", 0755, "#!/no/such/interpreter\n");
        try (TestGateway gateway = TestGateway.start(SETTINGS, new ZipFunction(zip))) {
            assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(500);
        }
    }

    @Test
    void entryOutsideTheDirectoryIsRefused() throws IOException {
        Path zip = TestZip.write(directory, content -> {
            TestZip.add(content, "bootstrap", 0755, "");
            TestZip.add(content, "../escaped-by-a-test", 0644, "");
        });

        assertThatThrownBy(() -> new ZipFunction(zip)).isInstanceOf(EmulatorException.class)
                .hasMessageContaining("'../escaped-by-a-test'")
                .hasMessageContaining("may lead out of the function's directory");
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), "escaped-by-a-test")).doesNotExist();
    }

    @Test
    void missingFileIsNamed() {
        Path zip = directory.resolve("missing.zip");

        assertThatThrownBy(() -> new ZipFunction(zip)).isInstanceOf(EmulatorException.class)
                .hasMessage("There is no file " + zip + ". Build the function first, or name its zip.");
    }

    @Test
    void fileThatIsNoZipIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("function.zip"), "text");

        assertThatThrownBy(() -> new ZipFunction(file)).isInstanceOf(EmulatorException.class)
                .hasMessageStartingWith("The file " + file + " cannot be unpacked");
    }

    @Test
    void zipWithoutBootstrapIsRefused() throws IOException {
        Path zip = TestZip.of(directory, "lib/bootstrap", 0755, "");

        assertThatThrownBy(() -> new ZipFunction(zip)).isInstanceOf(EmulatorException.class)
                .hasMessageContaining("no entry named bootstrap at its root");
    }

    @Test
    void bootstrapWithoutExecutableBitIsRefused() throws IOException {
        Path zip = TestZip.of(directory, "bootstrap", 0644, "");

        assertThatThrownBy(() -> new ZipFunction(zip)).isInstanceOf(EmulatorException.class)
                .hasMessageContaining("is not executable").hasMessageEndingWith("Pack it with the unix mode 0755.");
    }

    @Test
    void linkInsideThePackageIsKept() throws IOException {
        Path zip = TestZip.write(directory, content -> {
            TestZip.add(content, "bootstrap", 0120777, "bin/start");
            TestZip.add(content, "bin/start", 0755, "#!/bin/sh\nexit 9\n");
        });
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(SETTINGS, new ZipFunction(zip))) {
            gateway.send(gateway.request("/"));

            assertThat(log.lines()).anyMatch(line -> line.contains("ended with exit code 9"));
        }
    }

    @Test
    void linkThatLeavesThePackageIsRefused() throws IOException {
        Path zip = TestZip.write(directory, content -> {
            TestZip.add(content, "bootstrap", 0755, "");
            TestZip.add(content, "lib/out", 0120777, "../../etc");
        });

        assertThatThrownBy(() -> new ZipFunction(zip)).isInstanceOf(EmulatorException.class)
                .hasMessageContaining("'lib/out'").hasMessageContaining("may lead out of the function's directory");
    }

    @Test
    void bootstrapRunsWhereItIs() throws IOException {
        Path bootstrap = executable("#!/bin/sh\ntouch ran-here\nexit 9\n");
        try (TestGateway gateway = TestGateway.start(SETTINGS, new ZipFunction(bootstrap))) {
            gateway.send(gateway.request("/"));
        }

        assertThat(directory.resolve("ran-here")).exists();
        assertThat(bootstrap).exists();
    }

    @Test
    void scriptWithWindowsLineEndsIsExplained() throws IOException {
        Path bootstrap = executable("#!/bin/sh\r\nexit 9\r\n");
        try (LogLines log = new LogLines(); TestGateway gateway = TestGateway.start(SETTINGS, new ZipFunction(bootstrap))) {
            gateway.send(gateway.request("/"));

            assertThat(log.lines()).anyMatch(
                    line -> line.contains("Its first line ends with a carriage return. Save it with unix line ends."));
        }
    }

    @Test
    void fileThatIsNothingToStartIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("notes"), "text");

        assertThatThrownBy(() -> new ZipFunction(file)).isInstanceOf(EmulatorException.class).hasMessage("The file " + file
                + " is neither a zip nor a program. Name a function.zip or a bootstrap.");
    }

    private Path executable(String content) throws IOException {
        Path bootstrap = Files.writeString(directory.resolve("bootstrap"), content);
        assertThat(bootstrap.toFile().setExecutable(true)).isTrue();
        return bootstrap;
    }
}
