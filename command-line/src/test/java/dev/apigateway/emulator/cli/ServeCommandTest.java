package dev.apigateway.emulator.cli;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.TestZip;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.settings.EmulatorSettings;
import picocli.CommandLine;

class ServeCommandTest {

    @TempDir
    Path directory;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void zipIsServedUntilTheProgramIsTerminated() throws IOException, InterruptedException {
        Path zip = TestZip.echo(directory);
        Process serve = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "dev.apigateway.emulator.cli.ServeCommand", zip.toString(), "--port",
                "0",
                "--env", "COLOR=blue", "--try", "curl it").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(serve.getInputStream(), UTF_8))) {
            String serving = out.readLine();
            assertThat(serving).startsWith("Serving " + zip + " on http://localhost:");
            assertThat(out.readLine()).matches("Lambda endpoint: http://127\\.0\\.0\\.1:\\d+, for the function function");
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
    @DisabledOnOs(OS.WINDOWS)
    void oneEventIsAnsweredOnTheStandardOutputWithTheLogBesideIt() throws IOException, InterruptedException {
        Path event = Files.writeString(directory.resolve("event.json"), "{\"rawPath\":\"/once\",\"more\":1}");

        Run answered = java(TestZip.talkative(directory).toString(), "--event", event.toString());

        assertThat(answered.exitCode()).as(answered.error()).isZero();
        assertThat(answered.out()).isEqualTo("7\n");
        assertThat(answered.error().lines()).anyMatch(line -> line.startsWith("START RequestId: "))
                .contains("init", "err: /once", "out: /once", "after: /once")
                .anyMatch(line -> line.matches("REPORT RequestId: \\S+\tDuration: .*\tInit Duration: .* ms"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void eventThatTheFunctionFailsOnIsExitCodeOne() throws IOException, InterruptedException {
        Path event = Files.writeString(directory.resolve("event.json"), "{\"rawPath\":\"/die\",\"more\":1}");

        Run failed = java(TestZip.talkative(directory).toString(), "--event", event.toString());

        assertThat(failed.exitCode()).isOne();
        assertThat(failed.out()).isEqualTo("{\"errorType\":\"Runtime.ExitError\","
                + "\"errorMessage\":\"The function's process ended with exit code 3.\"}\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void watchedZipIsStartedAnewWhenItHasChanged() throws IOException, InterruptedException {
        Path zip = TestZip.echo(directory, "one");
        Process serve = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "dev.apigateway.emulator.cli.ServeCommand", zip.toString(), "--port",
                "0",
                "--watch").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(serve.getInputStream(), UTF_8))) {
            String serving = out.readLine();
            URI url = URI.create(serving.substring(serving.indexOf("http://")) + "/");
            assertThat(out.readLine()).startsWith("Lambda endpoint: ");
            assertThat(out.readLine()).startsWith("Try it: ");
            TestZip.echo(directory, "two");

            assertThat(out.readLine()).isEqualTo(zip + " has changed; the next request starts it anew.");
            assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString()).body())
                    .contains("VERSION=two");
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    @Test
    void watchOfOneEventIsExitCodeTwo() {
        Run run = run("function.zip", "--watch", "--event", "event.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).startsWith("The option --watch needs a gateway, and there is none with --event. "
                + "Leave one of them out.");
    }

    @Test
    void eventThatIsNoJsonIsExitCodeTwo() throws IOException {
        Path event = Files.writeString(directory.resolve("event.json"), "{bad");

        Run run = run("function.zip", "--event", event.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).startsWith("The event " + event + " is not JSON: ");
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
    @DisabledOnOs(OS.WINDOWS)
    void portInUseIsOneLineThatNamesTheOption() throws IOException {
        try (GatewayEmulator other = GatewayEmulator.start(EmulatorSettings.defaults().withPort(0), FunctionHost.inProcess())) {
            Run run = run(TestZip.echo(directory).toString(), "--port", String.valueOf(other.port()));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.error().lines()).singleElement().asString()
                    .startsWith("The gateway cannot listen on localhost:" + other.port() + ": ")
                    .endsWith(" uses this port. Stop that program, or set --port to another port; 0 takes a free one.");
        }
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

    private record Run(int exitCode, String out, String error) {
    }

    private Run java(String... arguments) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path error = directory.resolve("error");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), "dev.apigateway.emulator.cli.ServeCommand"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(error.toFile()).start();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(error));
    }

    private static Run run(String... arguments) {
        StringWriter error = new StringWriter();
        CommandLine line = ServeCommand.commandLine().setErr(new PrintWriter(error, true));
        return new Run(line.execute(arguments), "", error.toString());
    }
}
