package dev.apigateway.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class ServeCommandTest {

    @TempDir
    Path directory;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void zipIsServedUntilTheProgramIsTerminated() throws IOException, InterruptedException {
        Path zip = TestZip.echo(directory);
        Process serve = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "dev.apigateway.emulator.ServeCommand", zip.toString(), "--port", "0",
                "--env", "COLOR=blue", "--try", "curl it").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(serve.getInputStream(), UTF_8))) {
            String serving = out.readLine();
            assertThat(serving).startsWith("Serving " + zip + " on http://localhost:");
            assertThat(out.readLine()).isEqualTo("Try it: curl it");

            String url = serving.substring(serving.indexOf("http://"));
            String body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(url + "/")).build(), BodyHandlers.ofString()).body();
            assertThat(body).contains("COLOR=blue");

            serve.destroy();
            serve.waitFor();
            ProcessHandle.of(Long.parseLong(body.split("\n")[0]))
                    .ifPresent(function -> function.onExit().orTimeout(10, TimeUnit.SECONDS).join());
            assertThat(Path.of(body.split("\n")[1])).doesNotExist();
        } finally {
            serve.destroyForcibly();
        }
    }

    @Test
    void missingFileIsOneLineAndExitCodeOne() {
        Path zip = directory.resolve("missing.zip");

        Run run = run(zip.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .isEqualTo("There is no file " + zip + ". Build the function first, or name its zip." + System.lineSeparator());
    }

    @Test
    void wrongArgumentsAreExitCodeTwo() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("a.zip", "--front", "soap").exitCode()).isEqualTo(2);
        assertThat(run("a.zip", "--timeout", "long").exitCode()).isEqualTo(2);
    }

    @Test
    void timeoutsHaveUnits() {
        assertThat(TimeoutOption.parse("30s")).isEqualTo(Duration.ofSeconds(30));
        assertThat(TimeoutOption.parse("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(TimeoutOption.parse("2m")).isEqualTo(Duration.ofMinutes(2));
        assertThat(TimeoutOption.parse("5")).isEqualTo(Duration.ofSeconds(5));
    }

    private record Run(int exitCode, String error) {
    }

    private static Run run(String... arguments) {
        StringWriter error = new StringWriter();
        CommandLine line = ServeCommand.commandLine().setErr(new PrintWriter(error, true));
        return new Run(line.execute(arguments), error.toString());
    }
}
