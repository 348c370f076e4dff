package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;

class TakenPortTest {

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new DevMode().withApplicationRoot(jar -> jar.addClass(Greeting.class)
            .addAsResource(new StringAsset("# the port is free"), "application.properties"));

    @Test
    void gatewayTellsFromItsOldPortThatTheNewOneIsTaken() {
        when().get("/").then().statusCode(200).body(equalTo("hello"));

        try (TakenPort taken = new TakenPort()) {
            DEV_MODE.modifyResourceFile("application.properties", text -> "quarkus.http.port=" + taken.number());

            when().get("/").then().statusCode(500)
                    .body(containsString("The gateway cannot listen on localhost:" + taken.number() + ": "))
                    .body(containsString("or set quarkus.http.port to another port; 0 takes a free one."));
        }

        DEV_MODE.modifyResourceFile("application.properties", text -> "# the port is free again");

        when().get("/").then().statusCode(200).body(equalTo("hello"));
    }

    @Test
    void gatewayKeepsItsPortWhileThatOfTheLambdaEndpointIsTaken() {
        when().get("/").then().statusCode(200).body(equalTo("hello"));
        String port = "quarkus.http.port=" + RestAssured.port;

        DEV_MODE.modifyResourceFile("application.properties", text -> port);
        await(() -> when().get("/").then().statusCode(200).body(equalTo("hello")));

        try (TakenPort taken = new TakenPort()) {
            DEV_MODE.modifyResourceFile("application.properties",
                    text -> port + "\nquarkus.apigateway.gateway.lambda-port=" + taken.number());
            when().get("/").then().statusCode(500)
                    .body(containsString("The Lambda endpoint cannot listen on 127.0.0.1:" + taken.number() + ": "))
                    .body(containsString("set quarkus.apigateway.gateway.lambda-port to another port; 0 takes a free one."));
        }

        DEV_MODE.modifyResourceFile("application.properties", text -> port + "\n# the other is free again");
        await(() -> when().get("/").then().statusCode(200).body(equalTo("hello")));
    }

    /** The request that lets the gateway leave its port may get no answer. */
    private static void await(ThrowingRunnable answer) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptionsInstanceOf(IOException.class).untilAsserted(answer);
    }
}
