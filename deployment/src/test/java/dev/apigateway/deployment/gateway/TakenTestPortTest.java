package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class TakenTestPortTest {

    private static final TakenPort TAKEN = new TakenPort();
    private static final String BEFORE = System.getProperty(TestService.TEST_PORT, "");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Greeting.class))
            .setBeforeAllCustomizer(() -> System.setProperty(TestService.TEST_PORT, String.valueOf(TAKEN.number())))
            .setAfterAllCustomizer(() -> {
                System.setProperty(TestService.TEST_PORT, BEFORE);
                TAKEN.close();
            })
            .assertException(failure -> assertThat(failure)
                    .hasMessageStartingWith("The gateway cannot listen on localhost:" + TAKEN.number() + ": ")
                    .hasMessageEndingWith("set quarkus.http.test-port to another port; 0 takes a free one."));

    @Test
    void testsFailBeforeTheyTalkToWhoeverUsesThePort() {
        fail("The test ran.");
    }
}
