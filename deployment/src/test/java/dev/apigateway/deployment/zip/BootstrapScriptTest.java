package dev.apigateway.deployment.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.deployment.pkg.PackageConfig.JarConfig.JarType;
import io.quarkus.deployment.pkg.builditem.JarBuildItem;

/** Starts {@code bootstrap} out of an unpacked zip, with a java that says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class BootstrapScriptTest {

    private static final String FLAGS = "[-XX:+UseSerialGC][-XX:TieredStopAtLevel=1][-Xshare:auto][-Dfile.encoding=UTF-8]";

    @TempDir
    Path directory;

    private Path task;
    private Path empty;

    @BeforeEach
    void unpackZip() throws IOException {
        task = Files.createDirectories(directory.resolve("var task"));
        empty = Files.createDirectories(directory.resolve("empty"));
        Path jar = Files.writeString(directory.resolve("app-runner.jar"), "jar");
        var zip = new FunctionZip();
        new JvmApplication(new JarBuildItem(jar, null, null, JarType.UBER_JAR, null), Set.of()).addTo(zip);
        ZipContent.unpack(zip.write(directory.resolve("function.zip")).path(), task);
    }

    @Test
    void javaOfJavaHomeComesBeforeTheOneOnThePath() throws Exception {
        Path home = java("home");
        Path other = java("other");
        var run = start(Map.of("JAVA_HOME", home.toString(), "PATH", other.resolve("bin").toString(), "LAMBDA_TASK_ROOT",
                task.toString()));
        assertThat(run.output).isEqualTo("home " + FLAGS + "[-jar][" + task + "/quarkus-app/quarkus-run.jar]");
        assertThat(run.status).isEqualTo(7);
    }

    @Test
    void javaOnThePathIsFoundWhereJavaHomeHasNone() throws Exception {
        Path other = java("other");
        var run = start(Map.of("JAVA_HOME", empty.toString(), "PATH", empty + ":" + other.resolve("bin")));
        assertThat(run.output).startsWith("other [");
    }

    @Test
    void theApplicationIsBesideTheScriptWithoutLambda() throws Exception {
        var run = start(Map.of("JAVA_HOME", java("home").toString()));
        assertThat(run.output).endsWith("[-jar][" + task + "/quarkus-app/quarkus-run.jar]");
        run = start(new ProcessBuilder("/bin/sh", "bootstrap").directory(task.toFile()),
                Map.of("JAVA_HOME", java("home").toString()));
        assertThat(run.output).endsWith("[-jar][./quarkus-app/quarkus-run.jar]");
    }

    @Test
    void javaOptsAreSplitAndComeLastAmongTheFlags() throws Exception {
        var run = start(Map.of("JAVA_HOME", java("home").toString(), "JAVA_OPTS", " -Xmx64m  -Da=*  -XX:TieredStopAtLevel=4"));
        assertThat(run.output).startsWith("home " + FLAGS + "[-Xmx64m][-Da=*][-XX:TieredStopAtLevel=4][-jar]");
    }

    @Test
    void javaTakesTheProcessOfTheScript() throws Exception {
        var run = start(Map.of("JAVA_HOME", java("home").toString(), "SHOW_PID", "1"));
        assertThat(run.output).isEqualTo("pid " + run.pid);
    }

    @Test
    void withoutJavaOneLineSaysWhereItWasLookedFor() throws Exception {
        assumeFalse(Files.exists(Path.of("/opt/java/bin/java")));
        var run = start(Map.of("JAVA_HOME", "/no/jdk", "PATH", empty.toString()));
        assertThat(run.status).isEqualTo(1);
        assertThat(run.output).isEmpty();
        assertThat(run.errors).isEqualTo("bootstrap: found no java by JAVA_HOME ('/no/jdk'), on the PATH or at"
                + " /opt/java/bin/java. Add a Lambda layer with a Java runtime in its directory java, or build the function"
                + " as a native executable.\n");
    }

    /** A directory with a {@code bin/java} that prints its name and arguments. */
    private Path java(String name) throws IOException {
        Path java = directory.resolve(name).resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                if [ -n "${SHOW_PID:-}" ]; then printf 'pid %%s' "$$"; exit; fi
                printf '%s '
                printf '[%%s]' "$@"
                exit 7
                """.formatted(name));
        java.toFile().setExecutable(true);
        return directory.resolve(name);
    }

    private Run start(Map<String, String> environment) throws Exception {
        return start(new ProcessBuilder(task.resolve("bootstrap").toString()), environment);
    }

    private static Run start(ProcessBuilder builder, Map<String, String> environment) throws Exception {
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return new Run(process.pid(), process.exitValue(), output, errors);
    }

    private record Run(long pid, int status, String output, String errors) {
    }
}
