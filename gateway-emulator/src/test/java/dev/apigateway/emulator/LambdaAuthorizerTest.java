package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.RequestAuthorizerEvent;
import dev.apigateway.TokenAuthorizerEvent;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Lambda authorizers: another handler of the same application decides. */
class LambdaAuthorizerTest {

    private static final String ALLOW = "{\"principalId\":\"user|7\",\"policyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":"
            + "[{\"Effect\":\"Allow\",\"Action\":\"execute-api:Invoke\",\"Resource\":\"*\"}]},"
            + "\"context\":{\"tenant\":\"acme\",\"level\":3}}";

    @Test
    void restApiTokenAuthorizerTellsTheHandlerWhoCalls() {
        try (TestGateway gateway = TestGateway.start(api(Front.REST_API, Type.TOKEN, false, Duration.ZERO))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> response = gateway
                    .sendAsync(gateway.request("/pets/7").header("Authorization", "Bearer t"));

            TestFunction.Received asked = authorizer.next();
            authorizer.respond(asked, ALLOW);
            TestFunction.Received called = gateway.function.next();
            gateway.function.respond(called, "{\"statusCode\":200}");

            assertThat(response.join().statusCode()).isEqualTo(200);
            assertThat(asked.event()).isEqualTo(new JsonObject().put("type", "TOKEN").put("authorizationToken", "Bearer t")
                    .put("methodArn", "arn:aws:execute-api:us-east-1:123456789012:localapi01/prod/GET/pets/7"));
            JsonObject told = called.event().getJsonObject("requestContext").getJsonObject("authorizer");
            assertThat(told.getString("principalId")).isEqualTo("user|7");
            assertThat(told.getValue("level")).isEqualTo("3");
        }
    }

    @Test
    void httpApiAuthorizerWithSimpleResponsesKeepsTypesOfItsContext() {
        try (TestGateway gateway = TestGateway.start(api(Front.HTTP_API, Type.REQUEST_V2, true, Duration.ZERO))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> response = gateway
                    .sendAsync(gateway.request("/pets/7").header("Authorization", "t"));

            TestFunction.Received asked = authorizer.next();
            authorizer.respond(asked, "{\"isAuthorized\":true,\"context\":{\"level\":3}}");
            TestFunction.Received called = gateway.function.next();
            gateway.function.respond(called, "{\"statusCode\":200}");

            assertThat(response.join().statusCode()).isEqualTo(200);
            assertThat(asked.event().getJsonArray("identitySource")).isEqualTo(new JsonArray(List.of("t")));
            assertThat(asked.event().getString("routeArn"))
                    .isEqualTo("arn:aws:execute-api:us-east-1:123456789012:localapi01/$default/GET/pets/7");
            assertThat(called.event().getJsonObject("requestContext").getJsonObject("authorizer"))
                    .isEqualTo(new JsonObject().put("lambda", new JsonObject().put("level", 3)));
        }
    }

    @ParameterizedTest
    @CsvSource({ "REST_API, TOKEN", "REST_API, REQUEST", "HTTP_API, REQUEST", "HTTP_API, REQUEST_V2",
            "HTTP_API_PAYLOAD_V1, REQUEST" })
    void theRuntimeReadsTheEventOfEveryAuthorizer(Front front, Type type) {
        try (TestGateway gateway = TestGateway.start(api(front, type, false, Duration.ZERO))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> response = gateway
                    .sendAsync(gateway.request("/pets/7").header("Authorization", "t"));
            TestFunction.Received asked = authorizer.next();
            authorizer.respond(asked, ALLOW);
            gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");
            response.join();

            AuthorizerEvent event = new AuthorizerDecoder().decode(asked.event().toBuffer().getBytes());

            assertThat(event).isInstanceOf(type == Type.TOKEN ? TokenAuthorizerEvent.class : RequestAuthorizerEvent.class);
        }
    }

    @Test
    void requestWithoutIdentityIsUnauthorizedAndNobodyIsAsked() {
        try (TestGateway rest = TestGateway.start(api(Front.REST_API, Type.TOKEN, false, Duration.ZERO));
                TestGateway http = TestGateway.start(api(Front.HTTP_API, Type.REQUEST_V2, true, Duration.ZERO))) {
            assertThat(rest.send(rest.request("/pets/7")).statusCode()).isEqualTo(401);
            assertThat(text(http.send(http.request("/pets/7")))).isEqualTo("{\"message\":\"Unauthorized\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({ "REST_API, REQUEST", "HTTP_API, REQUEST", "HTTP_API, REQUEST_V2", "HTTP_API_PAYLOAD_V1, REQUEST" })
    void authorizerThatKeepsNothingIsAskedAboutRequestsWithoutIdentity(Front front, Type type) {
        try (TestGateway gateway = TestGateway.start(api(front, type, false, Duration.ZERO,
                LambdaAuthorizer.defaultIdentitySources(type, Duration.ZERO)))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/pets/7"));

            TestFunction.Received asked = authorizer.next();
            authorizer.respond(asked, ALLOW);
            gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");

            assertThat(response.join().statusCode()).isEqualTo(200);
            assertThat(asked.event().getString("type")).isEqualTo("REQUEST");
        }
    }

    @Test
    void authorizerOfATokenOrWithKeptResultsNeedsAnIdentity() {
        assertThat(LambdaAuthorizer.defaultIdentitySources(Type.TOKEN, Duration.ZERO))
                .containsExactly("$request.header.Authorization");
        assertThat(LambdaAuthorizer.defaultIdentitySources(Type.REQUEST, Duration.ofMinutes(5)))
                .containsExactly("$request.header.Authorization");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "REST_API | {\"principalId\":\"a\",\"policyDocument\":{\"Statement\":[]}} | 403 | {\"Message\":\"User is not authorized to access this resource\"}",
            "REST_API | {\"principalId\":\"a\",\"policyDocument\":{\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}}} | 403 | {\"Message\":\"User is not authorized to access this resource with an explicit deny\"}",
            "REST_API | {\"principalId\":\"a\"} | 500 | {\"message\":null}",
            "HTTP_API | {\"principalId\":\"a\",\"policyDocument\":{\"Statement\":[]}} | 403 | {\"message\":\"Forbidden\"}",
            "HTTP_API | \"yes\" | 500 | {\"message\":\"Internal Server Error\"}",
    })
    void otherResultsAreAnsweredByTheFront(Front front, String result, int status, String body) {
        try (TestGateway gateway = TestGateway.start(api(front, Type.REQUEST, false, Duration.ZERO))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> response = gateway
                    .sendAsync(gateway.request("/pets/7").header("Authorization", "t"));

            authorizer.respond(authorizer.next(), result);

            assertThat(response.join().statusCode()).isEqualTo(status);
            assertThat(text(response.join())).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @CsvSource({ "Unauthorized, 401", "Something else, 500" })
    void authorizerThatFailsWithUnauthorizedIsUnderstood(String message, int status) {
        try (TestGateway gateway = TestGateway.start(api(Front.REST_API, Type.TOKEN, false, Duration.ZERO))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> response = gateway
                    .sendAsync(gateway.request("/pets/7").header("Authorization", "t"));

            authorizer.fail(authorizer.next(), "{\"errorType\":\"Error\",\"errorMessage\":\"" + message + "\"}");

            assertThat(response.join().statusCode()).isEqualTo(status);
        }
    }

    @Test
    void cachedPolicyIsAppliedToEachRequest() {
        try (TestGateway gateway = TestGateway.start(api(Front.REST_API, Type.TOKEN, false, Duration.ofMinutes(5)))) {
            TestFunction authorizer = new TestFunction(gateway.emulator, "authorizer");
            CompletableFuture<HttpResponse<byte[]>> first = gateway
                    .sendAsync(gateway.request("/pets/7").header("Authorization", "t"));
            authorizer.respond(authorizer.next(), ALLOW.replace("\"Resource\":\"*\"", "\"Resource\":\"*/GET/pets/7\""));
            gateway.function.respond(gateway.function.next(), "{\"statusCode\":200}");

            assertThat(first.join().statusCode()).isEqualTo(200);
            assertThat(gateway.responseOf(gateway.request("/pets/7").header("Authorization", "t"), "{\"statusCode\":201}")
                    .statusCode()).isEqualTo(201);
            assertThat(gateway.send(gateway.request("/pets/8").header("Authorization", "t")).statusCode()).isEqualTo(403);
        }
    }

    private static ApiDescription api(Front front, Type type, boolean simple, Duration ttl) {
        return api(front, type, simple, ttl, List.of("$request.header.Authorization"));
    }

    private static ApiDescription api(Front front, Type type, boolean simple, Duration ttl, List<String> sources) {
        LambdaAuthorizer authorizer = new LambdaAuthorizer(type, "authorizer", simple, sources, "", ttl);
        return ApiDescription.builder(front).authorizers(Map.of("mine", authorizer))
                .routes(Route.of("GET /pets/{id}", "").withAuthorizer("mine")).build();
    }
}
