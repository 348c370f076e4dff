package dev.apigateway.it.codestart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Maven as a newcomer calls it, in a process of its own. It finds this repository's artifacts where the build has staged them,
 * and
 * everything else in the local repository of the build.
 */
final class Maven {

    private static final long MINUTES = 10;

    private final Path folder;

    Maven(Path folder) {
        this.folder = folder;
    }

    /** Makes a project of the given name, and returns the folder that it is in. */
    Path create(String name, String... artifacts) throws IOException, InterruptedException {
        List<String> extensions = new ArrayList<>();
        for (String artifact : artifacts) {
            extensions.add("dev.apigateway:" + artifact + ":" + System.getProperty("extension.version"));
        }
        run("io.quarkus:quarkus-maven-plugin:" + System.getProperty("quarkus.version") + ":create",
                "-DquarkusRegistryClient=false",
                "-DprojectArtifactId=" + name, "-Dextensions=" + String.join(",", extensions));
        return folder.resolve(name);
    }

    void run(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "maven", ".log");
        ProcessBuilder maven = new ProcessBuilder(command(arguments)).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

        Process process = maven.start();
        boolean over = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroy();

        assertThat(over).as("Maven ends within %s minutes:%n%s", MINUTES, Files.readString(log)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private static List<String> command(String... arguments) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString());
        command.add("--batch-mode");
        command.add("--no-transfer-progress");
        command.add("-Dmaven.repo.local=" + System.getProperty("staged.repository"));
        command.add("-Dmaven.repo.local.tail=" + System.getProperty("local.repositories"));
        if (System.getProperty("maven.settings").equals("offline=true")) {
            command.add("--offline");
        }
        command.addAll(List.of(arguments));
        return command;
    }
}
