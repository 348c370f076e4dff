package dev.apigateway.deployment.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdkTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = { "17.0.11", "24.0.2", "25", "25.0.3", "26-ea", "31.0.1" })
    @DisabledOnOs(OS.WINDOWS)
    void jdkForLinuxFrom17OnIsUsable(String version) throws IOException {
        FakeJdk.make(home, version, "Linux");

        assertThat(Jdk.in(home)).contains(new Jdk(home, version, "aarch64"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "16.0.2", "11.0.2", "1.8.0_402", "" })
    void olderOneIsNot(String version) throws IOException {
        FakeJdk.make(home, version, "Linux");

        assertThat(Jdk.in(home)).isEmpty();
    }

    @Test
    void oneForAnotherSystemIsNot() throws IOException {
        FakeJdk.make(home, "25.0.3", "Darwin");

        assertThat(Jdk.in(home)).isEmpty();
    }

    @Test
    void runtimeWithoutJlinkIsNot() throws IOException {
        FakeJdk.make(home, "25.0.3", "Linux");
        Files.delete(home.resolve("bin/jlink"));

        assertThat(Jdk.in(home)).isEmpty();
    }

    @Test
    void directoryWithoutJdkIsNot() {
        assertThat(Jdk.in(home)).isEmpty();
    }
}
