package dev.apigateway.deployment.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.config.SmallRyeConfigBuilder;

@DisabledOnOs(OS.WINDOWS)
class BundledJavaTest {

    @TempDir
    Path build;

    @TempDir
    Path configured;

    @Test
    void javaOfTheBuildIsTakenFromJdk25On() throws IOException {
        FakeJdk.make(build, "25.0.1", "Linux");

        assertThat(BundledJava.of(config(""), build, build).platform()).isEqualTo("Java 25.0.1 on aarch64");
    }

    @Test
    void olderOneIsRefusedWithTheOneThatIsNeeded() throws IOException {
        FakeJdk.make(build, "24.0.2", "Linux");

        assertThatThrownBy(() -> BundledJava.of(config(""), build, build)).isInstanceOf(BundledJavaException.class)
                .hasMessage("'" + build + "' is no JDK 25 or newer for Linux.");
    }

    @Test
    void olderOneThatIsConfiguredIsTaken() throws IOException {
        FakeJdk.make(build, "25.0.1", "Linux");
        FakeJdk.make(configured, "17.0.11", "Linux");

        assertThat(BundledJava.of(config(configured.toString()), build, build).platform())
                .isEqualTo("Java 17.0.11 on aarch64");
    }

    private static JvmZipConfig config(String javaHome) {
        return new SmallRyeConfigBuilder().withDefaultValue("quarkus.apigateway.jvm-zip.java-home", javaHome)
                .addDiscoveredConverters().withMapping(JvmZipConfig.class).build().getConfigMapping(JvmZipConfig.class);
    }
}
