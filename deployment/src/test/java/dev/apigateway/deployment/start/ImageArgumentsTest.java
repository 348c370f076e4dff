package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class ImageArgumentsTest {

    @Test
    void executableIsBuiltForSizeWithObjectsAllocatedInPlace() {
        assertThat(arguments("--verbose", "-R:MaxNewSize=64m")).startsWith("Args = -Os -H:+UnlockExperimentalVMOptions "
                + "-H:-ReduceCodeSize ").endsWith(" -R:MaxNewSize=12m\n");
    }

    @Test
    void levelOfTheApplicationTakesThePlaceOfOurs() {
        assertThat(arguments("--verbose", " -O2")).startsWith("Args = -H:+UnlockExperimentalVMOptions -H:-InstallExitHandlers ")
                .doesNotContain("-Os", "ReduceCodeSize", "Trivial");
    }

    private static String arguments(String... ofTheApplication) {
        return new String(ImageArguments.content(List.of(ofTheApplication)), StandardCharsets.ISO_8859_1);
    }
}
