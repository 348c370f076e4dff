package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.handlers.Answer;
import io.quarkus.devservices.crossclassloader.runtime.RunningDevServicesRegistry;
import io.quarkus.test.QuarkusUnitTest;

class LambdaEndpointTest {

    private static final String EVENT = "{\"requestContext\":{\"elb\":{}},\"httpMethod\":\"GET\",\"path\":\"/\",\"headers\":{}}";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Answer.class, Hello.class))
            .overrideConfigKey("quarkus.application.name", "shop").overrideConfigKey("quarkus.http.test-port", "0");

    @Test
    void functionIsInvokedAtTheEndpointThatTheServiceTells() {
        String endpoint = System.getProperty(TestService.LAMBDA);

        given().body(EVENT).when().post(endpoint + "/2015-03-31/functions/shop/invocations").then().statusCode(200)
                .header("X-Amz-Executed-Version", "$LATEST").body("body", equalTo("hello"));
        assertThat(RunningDevServicesRegistry.INSTANCE.getAllRunningServices("TEST"))
                .anySatisfy(service -> assertThat(service.configs()).containsEntry("AWS_ENDPOINT_URL_LAMBDA", endpoint));
    }

    public static class Hello extends Answer {
        public Hello() {
            super("hello");
        }
    }
}
