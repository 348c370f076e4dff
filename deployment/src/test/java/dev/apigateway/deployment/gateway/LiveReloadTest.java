package dev.apigateway.deployment.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;

class LiveReloadTest {

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new DevMode()
            .withApplicationRoot(jar -> jar.addClasses(Greeting.class));

    @Test
    void changeTakesEffectWithTheNextRequest() {
        when().get("/").then().statusCode(200).body(equalTo("hello"));

        DEV_MODE.modifySourceFile(Greeting.class, source -> source.replace("\"hello\"", "\"good morning\""));

        when().get("/").then().statusCode(200).body(equalTo("good morning"));
    }

    @Test
    void codeThatDoesNotCompileIsShownAndMendedWithTheNextRequest() {
        when().get("/").then().statusCode(200).body(equalTo("hello"));

        DEV_MODE.modifySourceFile(Greeting.class, source -> source.replace("text(\"hello\")", "text(hallo)"));

        when().get("/").then().statusCode(500).body(containsString("The application does not start."))
                .body(containsString("symbol:   variable hallo"))
                .body(not(containsString("\u001B")));

        given().accept("text/html,application/xhtml+xml,*/*;q=0.8").when().get("/").then().statusCode(500)
                .contentType("text/html").body(containsString("<h1>The application does not start.</h1>"))
                .body(containsString("symbol:   variable hallo"));

        DEV_MODE.modifySourceFile(Greeting.class, source -> source.replace("text(hallo)", "text(\"hi\")"));

        when().get("/").then().statusCode(200).body(equalTo("hi"));
    }

    @Test
    void handlerThatDoesNotReturnDoesNotHoldTheReloadUp() {
        String answer = "return ApiGatewayResponse.text(\"hello\");";
        String wait = "while (!Thread.interrupted()) { java.util.concurrent.locks.LockSupport.park(); }";
        DEV_MODE.modifySourceFile(Greeting.class, source -> source.replace(answer, wait + answer));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/"))
                .timeout(Duration.ofSeconds(2)).build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);

        DEV_MODE.modifySourceFile(Greeting.class, source -> source.replace(wait + answer, answer.replace("hello", "awake")));

        when().get("/").then().statusCode(200).body(equalTo("awake"));
    }
}
