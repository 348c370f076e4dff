package dev.apigateway.rest.deployment.devmode;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.deployment.gateway.DevMode;
import io.quarkus.test.QuarkusDevModeTest;

class LiveReloadTest {

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new DevMode()
            .withApplicationRoot(jar -> jar.addClasses(Greetings.class));

    @Test
    void changedMethodAnswersTheNextRequest() {
        when().get("/greetings/Ann").then().statusCode(200).body(equalTo("hello Ann"));

        DEV_MODE.modifySourceFile(Greetings.class, source -> source.replace("\"hello \"", "\"good morning \""));

        when().get("/greetings/Ann").then().statusCode(200).body(equalTo("good morning Ann"));
    }

    @Test
    void newPathIsKnownWithTheNextRequest() {
        when().get("/welcome/Ann").then().statusCode(404);

        DEV_MODE.modifySourceFile(Greetings.class, source -> source.replace("@Path(\"greetings\")", "@Path(\"welcome\")"));

        when().get("/welcome/Ann").then().statusCode(200).body(equalTo("hello Ann"));
    }

    @Test
    void unknownPathIsAnsweredWithTheRoutesThereAre() {
        when().get("/nothing").then().statusCode(404).contentType("text/plain")
                .body(containsString("No resource method answers GET /nothing."))
                .body(containsString("GET /greetings/{name}  " + Greetings.class.getName() + "#greet(String)"));
    }

    @Test
    void whatAMethodDoesNotFindIsItsOwn() {
        when().get("/greetings/nobody").then().statusCode(404).body(equalTo(""));
    }
}
