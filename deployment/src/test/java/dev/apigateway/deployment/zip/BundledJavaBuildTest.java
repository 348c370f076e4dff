package dev.apigateway.deployment.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.deployment.gateway.Greeting;
import dev.apigateway.deployment.jvm.InstalledJdk;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** A package build where there is a JDK 25: the zip starts without any other Java, with the classes of the cache. */
@EnabledIf("thereIsAJdk")
class BundledJavaBuildTest {

    @RegisterExtension
    static final QuarkusProdModeTest BUILD = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClasses(Greeting.class))
            .overrideConfigKey("quarkus.apigateway.jvm-zip.java-home",
                    InstalledJdk.find().map(Path::toString).orElse("none"));

    @ProdBuildResults
    ProdModeTestResults results;

    @TempDir
    Path task;

    static boolean thereIsAJdk() {
        return InstalledJdk.find().isPresent();
    }

    @Test
    void theZipStartsOnItsOwnJavaWithTheLinkedClassesOfTheCache() throws Exception {
        ZipContent.unpack(results.getBuildDir().resolve("function.zip"), task);

        String output = start(task, "-Xlog:aot,class+load");

        assertThat(output).contains("Using AOT-linked classes: true")
                .contains("dev.apigateway.runtime.LambdaRuntime source: shared objects file")
                .contains("AWS_LAMBDA_RUNTIME_API is not set");
    }

    @Test
    void filesThatWereUnpackedWithoutTheirTimesGetThemBack() throws Exception {
        ZipContent.unpack(results.getBuildDir().resolve("function.zip"), task);
        for (Path jar : jars()) {
            jar.toFile().setLastModified(System.currentTimeMillis());
        }

        start(task, "");

        assertThat(jars()).isNotEmpty().allSatisfy(jar -> assertThat(Files.getLastModifiedTime(jar))
                .isEqualTo(FunctionZip.FILE_TIME));
    }

    private List<Path> jars() throws Exception {
        try (Stream<Path> files = Files.walk(task.resolve("quarkus-app"), FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    static String start(Path task, String javaOptions) throws Exception {
        var bootstrap = new ProcessBuilder(task.resolve("bootstrap").toString()).redirectErrorStream(true);
        bootstrap.environment().clear();
        bootstrap.environment().put("PATH", "/usr/bin:/bin");
        bootstrap.environment().put("JAVA_OPTS", javaOptions);
        Process process = bootstrap.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
