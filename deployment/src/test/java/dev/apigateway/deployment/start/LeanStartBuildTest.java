package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.gateway.Greeting;
import dev.apigateway.extension.lean.RecordedStart;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/**
 * The build of an application of core, ArC and Jackson up to the image builder. It fails when Quarkus records a step that
 * {@link RuntimeSteps} doesn't know: look at what the step does, and give it a fate.
 */
class LeanStartBuildTest {

    /** Recorded only by applications with metrics, with configuration classes, or with runtime information. */
    private static final Set<String> SOMETIMES = Set.of("ConfigBuildStep#registerConfigClasses",
            "ValueRegistryProcessor#runtimeInfo", "LoggingJsonProcessor#setUpConsoleFormatter",
            "LoggingJsonProcessor#setUpFileFormatter", "LoggingJsonProcessor#setUpSyslogFormatter",
            "LoggingJsonProcessor#setUpSocketFormatter");

    @RegisterExtension
    static final QuarkusProdModeTest BUILD = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClasses(Greeting.class))
            .overrideConfigKey("quarkus.native.enabled", "true")
            .overrideConfigKey("quarkus.native.sources-only", "true")
            .overrideConfigKey("quarkus.apigateway.start", "lean");

    @ProdBuildResults
    ProdModeTestResults results;

    @Test
    void everyStepWithAFateIsStillRecorded() throws IOException {
        Set<String> recorded = new TreeSet<>();
        for (String entry : entries()) {
            if (entry.startsWith("io/quarkus/runner/recorded/")) {
                RecordedStep step = RecordedStep.of(entry.replace(".class", "").replace('/', '.'));
                recorded.add(step.processor() + "#" + step.method());
            }
        }

        Set<String> expected = new TreeSet<>();
        RuntimeSteps.names().forEach(name -> expected.add(name.substring(name.lastIndexOf('.') + 1)));
        expected.removeAll(SOMETIMES);
        assertThat(recorded).containsAll(expected);
    }

    @Test
    void recordedStartAndTheImageBuildersArgumentsAreInTheJar() throws IOException {
        assertThat(entries()).contains(RecordedStart.GENERATED_CLASS.replace('.', '/') + ".class", ImageArguments.RESOURCE);
    }

    @Test
    void imageBuilderIsToldOfTheLeanStartAndOfNoMonitoring() throws IOException {
        String arguments = Files.readString(sources().resolve("native-image.args"), StandardCharsets.UTF_8);

        assertThat(arguments).contains("-J-Ddev.apigateway.lean-start=true").doesNotContain("--enable-monitoring");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(sources())) {
            Path jar = files.filter(file -> file.toString().endsWith("-runner.jar")).findFirst().orElseThrow();
            try (JarFile content = new JarFile(jar.toFile())) {
                return content.stream().map(entry -> entry.getName()).toList();
            }
        }
    }

    private Path sources() {
        return results.getBuildDir().resolve("native-sources");
    }
}
