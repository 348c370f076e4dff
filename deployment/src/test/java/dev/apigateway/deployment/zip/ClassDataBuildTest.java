package dev.apigateway.deployment.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.deployment.gateway.Greeting;
import dev.apigateway.deployment.jvm.InstalledJdk;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** A package build that is told to bundle a JDK without ahead-of-time caches: the zip starts with shared class data. */
@EnabledIf("thereIsAJdk")
class ClassDataBuildTest {

    @RegisterExtension
    static final QuarkusProdModeTest BUILD = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClasses(Greeting.class))
            .overrideConfigKey("quarkus.apigateway.jvm-zip.java-home",
                    InstalledJdk.findOlder().map(Path::toString).orElse("none"));

    @ProdBuildResults
    ProdModeTestResults results;

    @TempDir
    Path task;

    static boolean thereIsAJdk() {
        return InstalledJdk.findOlder().isPresent();
    }

    @Test
    void theZipStartsOnItsOwnJavaWithTheClassesOfTheArchive() throws Exception {
        ZipContent.unpack(results.getBuildDir().resolve("function.zip"), task);

        String output = BundledJavaBuildTest.start(task, "-Xlog:class+load");

        assertThat(task.resolve("app.jsa")).exists();
        assertThat(output).contains("dev.apigateway.extension.FunctionProcess source: shared objects file (top)")
                .contains("AWS_LAMBDA_RUNTIME_API is not set");
    }
}
