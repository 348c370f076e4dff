package dev.apigateway.deployment.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartJarTest {

    @TempDir
    Path directory;

    @Test
    void fastJarStartsTheMainClassWithChangedClassesFirst() throws IOException {
        runJar(Map.of("Main-Class", "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "Add-Opens", "java.base/java.lang"));
        for (String jar : new String[] { "lib/main/b.jar", "lib/main/a.jar", "lib/boot/c.jar", "app/my app.jar",
                "quarkus/generated-bytecode.jar", "quarkus/transformed-bytecode.jar", "quarkus/quarkus-application.dat" }) {
            Files.createDirectories(directory.resolve(jar).getParent());
            Files.createFile(directory.resolve(jar));
        }

        Attributes manifest = startJar();

        assertThat(manifest.getValue("Main-Class")).isEqualTo("com.acme.Main");
        assertThat(manifest.getValue("Class-Path")).isEqualTo("quarkus/transformed-bytecode.jar quarkus/generated-bytecode.jar "
                + "app/my%20app.jar lib/main/a.jar lib/main/b.jar lib/boot/c.jar");
        assertThat(manifest.getValue("Add-Opens")).isEqualTo("java.base/java.lang");
    }

    @Test
    void otherJarsAreStartedAsTheySay() throws IOException {
        runJar(Map.of("Main-Class", "io.quarkus.runner.GeneratedMain"));

        Attributes manifest = startJar();

        assertThat(manifest.getValue("Main-Class")).isEqualTo("io.quarkus.runner.GeneratedMain");
        assertThat(manifest.getValue("Class-Path")).isEqualTo("quarkus-run.jar");
    }

    private Attributes startJar() throws IOException {
        new StartJar(directory).write("com.acme.Main");
        try (JarFile jar = new JarFile(directory.resolve("function.jar").toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private void runJar(Map<String, String> attributes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        new JarOutputStream(Files.newOutputStream(directory.resolve("quarkus-run.jar")), manifest).close();
    }
}
