package dev.apigateway.it.handlers;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.test.FrontDoor;
import dev.apigateway.test.GatewayClient;
import dev.apigateway.test.InjectGateway;
import dev.apigateway.test.InvocationResult;
import dev.apigateway.test.TestEvent;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GatewayClientTest {

    @InjectGateway
    GatewayClient gateway;

    @Test
    void eventGoesToTheHandlerThatIsNamed() {
        InvocationResult result = gateway.handler("orders").send(TestEvent.get("/orders/7").frontDoor(FrontDoor.REST_API));

        assertThat(result.outcome()).as(result.toString()).isEqualTo("responded");
        assertThat(result.status()).hasValue(404);
        assertThat(result.response().orElse("")).contains("There is no order at /orders/7.");
    }

    @Test
    void errorOfAnInvocationIsTold() {
        InvocationResult result = gateway.handler("queue").send("{\"Records\":7}");

        assertThat(result.outcome()).as(result.toString()).isEqualTo("failed");
        assertThat(result.errorType()).hasValue("dev.apigateway.EventDecodingException");
        assertThat(result.errorMessage().orElse("")).startsWith("The event can't be read as " + SqsEvent.class.getName()
                + ": its member 'Records' does not have the form of that (line 1, column 12).");
    }

    @Test
    void invocationOfAnHttpRequestIsTold(@InjectGateway GatewayClient parameter) {
        when().get("/pets/7").then().statusCode(200);

        InvocationResult told = parameter.awaitInvocation(invocation -> invocation.event().contains("/pets/7"));
        assertThat(told.handler()).isEqualTo("pets");
        assertThat(told.status()).hasValue(200);
    }

    @Test
    void sameApiStandsBehindAnotherFront() {
        given().baseUri(gateway.url("rest-api")).when().get("/pets/8").then().statusCode(200)
                .body(startsWith("pets of several-handlers"));
    }

    @Test
    void handlersAreFunctionsAtTheLambdaEndpoint() {
        for (String name : List.of("audit", "several-handlers-audit")) {
            given().baseUri(gateway.lambdaUrl()).body("{\"a\":1}").when().post("/2015-03-31/functions/" + name + "/invocations")
                    .then().statusCode(200).header("X-Amz-Executed-Version", "$LATEST").body("members", contains("a"));
        }
    }

    @Test
    void handlerThatThereIsNotIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> gateway.handler("order").send("{}")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no handler 'order'. The application has [, audit, chat,");
    }
}
