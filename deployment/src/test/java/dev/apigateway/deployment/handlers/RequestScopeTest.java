package dev.apigateway.deployment.handlers;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import jakarta.enterprise.context.RequestScoped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class RequestScopeTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Counter.class, Counting.class));

    @Test
    void eachInvocationIsARequestOfItsOwn() {
        when().get("/").then().statusCode(200).body(equalTo("2"));

        when().get("/").then().statusCode(200).body(equalTo("2"));
    }

    @RequestScoped
    static class Counter {
        private int count;

        int next() {
            return ++count;
        }
    }

    static class Counting implements ApiGatewayHandler {

        private final Counter counter;

        Counting(Counter counter) {
            this.counter = counter;
        }

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            counter.next();
            return ApiGatewayResponse.text(String.valueOf(counter.next()));
        }
    }
}
