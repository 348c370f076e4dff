package dev.apigateway.it.square;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ProductionDependenciesTest {

    /** quarkus-core comes in these parts. */
    private static final Set<String> PARTS_OF_CORE = Set.of("quarkus-bootstrap-runner", "quarkus-classloader-commons",
            "quarkus-development-mode-spi", "quarkus-fs-util", "quarkus-ide-launcher", "quarkus-value-registry");

    @Test
    void ofQuarkusThereIsCoreArcAndJackson() throws IOException {
        List<String> quarkus = dependencies().stream()
                .filter(dependency -> dependency.startsWith("io.quarkus:"))
                .map(dependency -> dependency.split(":")[1])
                .filter(artifact -> !PARTS_OF_CORE.contains(artifact))
                .toList();

        assertThat(quarkus).containsExactlyInAnyOrder("quarkus-core", "quarkus-arc", "quarkus-jackson");
    }

    @Test
    void ofThisProjectThereIsTheExtensionAndTheRuntime() throws IOException {
        assertThat(dependencies().stream().filter(dependency -> dependency.startsWith("dev.apigateway:"))
                .map(dependency -> dependency.split(":")[1]))
                .containsExactlyInAnyOrder("quarkus-apigateway", "apigateway-runtime");
    }

    @Test
    void nothingOpensAPort() throws IOException {
        assertThat(dependencies()).noneMatch(dependency -> dependency.startsWith("io.vertx")
                || dependency.startsWith("io.netty") || dependency.startsWith("io.undertow")
                || dependency.contains("quarkus-vertx") || dependency.contains("quarkus-devservices"));
    }

    /** Written by the build: one {@code group:artifact:type:version:scope} a line. */
    private static List<String> dependencies() throws IOException {
        List<String> dependencies = Files.readAllLines(Path.of("target", "production-dependencies.txt")).stream()
                .map(String::strip)
                .filter(line -> line.contains(":") && !line.startsWith("The following"))
                .toList();
        assertThat(dependencies).isNotEmpty();
        return dependencies;
    }
}
