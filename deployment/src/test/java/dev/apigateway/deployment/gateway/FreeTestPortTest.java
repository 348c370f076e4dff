package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.handlers.Answer;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;

class FreeTestPortTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Hello.class))
            .overrideConfigKey("quarkus.http.test-port", "0")
            .overrideConfigKey("quarkus.lambda.mock-event-server.test-port", "8081");

    @TestHTTPResource
    URI gateway;

    @Test
    void restAssuredFindsTheFreePort() {
        when().get("/").then().statusCode(200).body(equalTo("hello"));

        assertThat(RestAssured.port).isNotIn(0, 8080, 8081);
    }

    @Test
    void injectedAddressHasTheFreePort() {
        when().get(gateway).then().statusCode(200).body(equalTo("hello"));
    }

    public static class Hello extends Answer {
        public Hello() {
            super("hello");
        }
    }
}
