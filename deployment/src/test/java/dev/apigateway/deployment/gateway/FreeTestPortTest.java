package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.handlers.Answer;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;

class FreeTestPortTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Hello.class))
            .overrideConfigKey("quarkus.http.test-port", "0");

    @Test
    void restAssuredFindsTheFreePort() {
        when().get("/").then().statusCode(200).body(equalTo("hello"));

        assertThat(RestAssured.port).isNotIn(0, 8080, 8081);
    }

    public static class Hello extends Answer {
        public Hello() {
            super("hello");
        }
    }
}
