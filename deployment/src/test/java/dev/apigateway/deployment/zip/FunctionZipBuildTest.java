package dev.apigateway.deployment.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.deployment.gateway.Greeting;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** A package build of a real application: the zip is there, starts, and does not stand in for the jar. */
class FunctionZipBuildTest {

    @RegisterExtension
    static final QuarkusProdModeTest BUILD = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClasses(Main.class, Greeting.class))
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.WARNING.intValue()
                    && FunctionZipProcessor.class.getName().equals(record.getLoggerName()));

    @ProdBuildResults
    ProdModeTestResults results;

    @TempDir
    Path task;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theBuiltZipStartsTheApplication() throws Exception {
        ZipContent.unpack(results.getBuildDir().resolve("function.zip"), task);
        var bootstrap = new ProcessBuilder(task.resolve("bootstrap").toString()).redirectErrorStream(true);
        bootstrap.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bootstrap.environment().put("LAMBDA_TASK_ROOT", task.toString());
        Process process = bootstrap.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output).contains("Started out of " + task.resolve("quarkus-app"));
    }

    @Test
    @EnabledIf("buildHasAJdkBelow25")
    void buildOnAJdkBelow25WarnsThatTheFunctionCantStart() {
        assertThat(results.getRetainedBuildLogRecords()).singleElement()
                .extracting(record -> ExtLogRecord.wrap(record).getFormattedMessage(), STRING)
                .startsWith("function.zip holds no Java, and provided.al2023 has none, so the function can't start there. '"
                        + System.getProperty("java.home") + "' is no JDK 25 or newer for Linux. Build a native executable");
    }

    static boolean buildHasAJdkBelow25() {
        return Runtime.version().feature() < 25;
    }

    @Test
    void integrationTestsStillStartTheJar() throws IOException {
        var artifact = new Properties();
        try (InputStream in = Files.newInputStream(results.getBuildDir().resolve("quarkus-artifact.properties"))) {
            artifact.load(in);
        }
        assertThat(artifact).containsEntry("type", "jar").containsEntry("path", "quarkus-app/quarkus-run.jar");
    }

    @QuarkusMain
    public static class Main implements QuarkusApplication {

        @Override
        public int run(String... arguments) {
            System.out.println("Started out of " + System.getProperty("java.class.path"));
            return 0;
        }
    }
}
