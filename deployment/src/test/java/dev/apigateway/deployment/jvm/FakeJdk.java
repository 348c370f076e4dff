package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What of a JDK tells which one it is. */
final class FakeJdk {

    private FakeJdk() {
    }

    static void make(Path home, String version, String system) throws IOException {
        Files.writeString(home.resolve("release"), """
                JAVA_VERSION="%s"
                OS_ARCH="aarch64"
                OS_NAME="%s"
                """.formatted(version, system));
        Path jlink = Files.createDirectories(home.resolve("bin")).resolve("jlink");
        Files.writeString(jlink, "");
        jlink.toFile().setExecutable(true);
    }
}
