package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class FailedStartTest {

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new DevMode()
            .withApplicationRoot(jar -> jar.addClasses(Greeting.class).addAsResource(
                    new StringAsset("quarkus.apigateway.gateway.routes.pets.key=pets"), "application.properties"))
            .setAllowFailedStart(true);

    @Test
    void gatewayTellsWhatIsWrongUntilItIsMended() {
        when().get("/pets").then().statusCode(500).body(containsString("'pets' is not a route key."));

        DEV_MODE.modifyResourceFile("application.properties", text -> text.replace("=pets", "=GET /pets"));

        when().get("/pets").then().statusCode(200).body(equalTo("hello"));
        when().get("/").then().statusCode(404);
    }
}
