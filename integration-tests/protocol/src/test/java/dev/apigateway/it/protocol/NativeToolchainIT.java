package dev.apigateway.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How {@code native-toolchain} starts the image builder, where it is what builds the native executables. */
@EnabledIfSystemProperty(named = "function.native", matches = "true")
class NativeToolchainIT {

    private static Path nativeImage;

    @BeforeAll
    static void findNativeImage() throws IOException {
        List<String> choice = output("../../native-toolchain/choose");
        Path home = Path.of(choice.get(choice.size() - 1));
        assumeTrue(Files.exists(home.resolve("lib/svm/driver/driver.jar")), home + " is not of native-toolchain");
        nativeImage = home.resolve("bin/native-image");
    }

    @Test
    void builderInlinesMethodHandlesThatWereNeverCalled() throws IOException {
        assertThat(builder()).contains("-Djava.lang.invoke.MethodHandle.DONT_INLINE_THRESHOLD=-1",
                "-Djava.lang.invoke.MethodHandle.PROFILE_GWT=false");
    }

    @Test
    void sameArgumentsMakeTheSameBuild() throws IOException {
        assertThat(buildId(builder())).isEqualTo(buildId(builder())).isNotEqualTo(buildId(builder("-O1")));
    }

    @Test
    void heapOfTheUserTakesThePlaceOfThatOfTheMachine() throws IOException {
        assertThat(builder()).anyMatch(option -> option.startsWith("-XX:MaxRAMPercentage="));
        assertThat(builder("-J-Xmx2g")).contains("-Xmx2g").noneMatch(option -> option.startsWith("-XX:MaxRAMPercentage="));
    }

    @Test
    void builderEndsWithTheProcessThatStartedIt() throws IOException {
        List<String> builder = builder();

        assertThat(builder.get(builder.indexOf("-keepalive") + 1)).matches("/proc/\\d+/comm");
    }

    private static String buildId(List<String> builder) {
        return builder.stream().filter(option -> option.startsWith("-H:ImageBuildID@driver=")).findFirst().orElseThrow();
    }

    /** The words of the call that the driver would make. */
    private static List<String> builder(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(nativeImage.toString(), "--dry-run", "-cp", "target/classes"));
        Collections.addAll(command, options);
        command.add("Main");
        return output(command.toArray(String[]::new)).stream().map(line -> line.replaceAll(" \\\\$", "")).toList();
    }

    private static List<String> output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader reader = process.inputReader()) {
            return reader.lines().toList();
        }
    }
}
