package dev.apigateway.it.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.apigateway.runtime.conformance.FakeLambda;
import dev.apigateway.testing.Bootstrap;

/** What every start does for an application: Quarkus's own on the JVM, the lean one as native executable. */
class StartIT {

    @TempDir
    Path directory;

    private final FakeLambda lambda = new FakeLambda();

    @AfterEach
    void stopLambda() throws IOException {
        lambda.close();
    }

    @Test
    void applicationHasStartedBeforeTheFirstEventIsAskedFor() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            assertThat(lambda.takeCall()).isEqualTo("register");

            assertThat(bootstrap.output().lines().toList()).startsWith("created at the start", "heard of the start")
                    .contains("primed");
        }
    }

    @Test
    void injectedClientOfAnAwsServiceIsCreatedBeforeTheFirstEventIsAskedFor() throws IOException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            assertThat(lambda.takeCall()).isEqualTo("register");

            assertThat(bootstrap.output().lines().toList()).containsOnlyOnce("client created")
                    .startsWith("created at the start", "heard of the start");
        }
    }

    @Test
    void applicationHearsOfTheShutdown() throws IOException, InterruptedException {
        try (Bootstrap bootstrap = Bootstrap.start(directory, lambda.environment())) {
            assertThat(lambda.takeCall()).isEqualTo("register");
            lambda.takeCalls("event/next", "next");

            bootstrap.terminate();

            assertThat(bootstrap.waitForExit()).isZero();
            assertThat(bootstrap.output()).endsWith("heard of the shutdown\nshut down after 0 invocations\n");
        }
    }

    @Test
    void levelOfTheEnvironmentCounts() throws IOException {
        assertThat(logWith("QUARKUS_LOG_LEVEL", "ERROR")).doesNotContain("a line of the invocation");
    }

    @Test
    void levelOfACategoryWinsOverTheGeneralOne() throws IOException {
        assertThat(logWith("QUARKUS_LOG_LEVEL", "ERROR", "QUARKUS_LOG_CATEGORY__DEV_APIGATEWAY_IT__LEVEL", "INFO"))
                .contains("a line of the invocation");
    }

    @Test
    void formatOfTheEnvironmentCounts() throws IOException {
        assertThat(logWith("QUARKUS_LOG_CONSOLE_FORMAT", "%c{1}|%s%n")).contains("Stream|a line of the invocation\n");
    }

    private String logWith(String... variables) throws IOException {
        Map<String, String> environment = new HashMap<>(lambda.environment());
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        try (Bootstrap bootstrap = Bootstrap.start(directory, environment)) {
            lambda.invoke("log");
            String call = lambda.takeCall();
            while (!call.equals("log/response")) {
                call = lambda.takeCall();
            }
            return bootstrap.output();
        }
    }
}
