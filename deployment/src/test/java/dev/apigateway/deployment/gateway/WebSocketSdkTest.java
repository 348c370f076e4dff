package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.handlers.Answer;
import io.quarkus.test.QuarkusUnitTest;

class WebSocketSdkTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Hello.class))
            .overrideConfigKey("quarkus.apigateway.gateway.front", "websocket-api")
            .overrideConfigKey("quarkus.http.test-port", "0");

    @Test
    void sdkInThisJvmFindsTheClientsOfTheApi() {
        assertThat(System.getProperty("aws.endpointUrlApiGatewayManagementApi"))
                .isEqualTo("http://localhost:" + System.getProperty(TestService.TEST_PORT) + "/prod");
    }

    public static class Hello extends Answer {
        public Hello() {
            super("hello");
        }
    }
}
