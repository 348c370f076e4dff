package dev.apigateway.deployment.start;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.gateway.Greeting;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusProdModeTest;

class OwnMainClassBuildTest {

    @RegisterExtension
    static final QuarkusProdModeTest BUILD = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClasses(Main.class, Greeting.class))
            .overrideConfigKey("quarkus.native.enabled", "true")
            .overrideConfigKey("quarkus.native.sources-only", "true")
            .overrideConfigKey("quarkus.apigateway.start", "lean")
            .setExpectedException(ConfigurationException.class);

    @Test
    void applicationWithAMainClassOfItsOwnHasNoLeanStart() {
        Assertions.fail("The build should have failed.");
    }

    @QuarkusMain
    public static class Main implements QuarkusApplication {

        @Override
        public int run(String... arguments) {
            return 0;
        }
    }
}
