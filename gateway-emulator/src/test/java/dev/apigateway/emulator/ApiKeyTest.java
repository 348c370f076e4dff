package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.ApiKey;
import dev.apigateway.emulator.api.CognitoCaller;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.Route;
import io.vertx.core.json.JsonObject;

/** API keys and IAM callers, who are known by configuration. */
class ApiKeyTest {

    @Test
    void knownKeyIsToldToTheHandler() {
        try (TestGateway gateway = TestGateway.start(withKey())) {
            JsonObject event = gateway.eventOf(gateway.request("/pets").header("x-api-key", "secret"));

            JsonObject identity = event.getJsonObject("requestContext").getJsonObject("identity");
            assertThat(identity.getString("apiKey")).isEqualTo("secret");
            assertThat(identity.getString("apiKeyId")).isEqualTo("k1");
        }
    }

    @Test
    void missingAndUnknownKeysAreForbidden() {
        try (TestGateway gateway = TestGateway.start(withKey())) {
            HttpResponse<byte[]> missing = gateway.send(gateway.request("/pets"));
            HttpResponse<byte[]> unknown = gateway.send(gateway.request("/pets").header("x-api-key", "guess"));

            assertThat(missing.statusCode()).isEqualTo(403);
            assertThat(text(missing)).isEqualTo("{\"message\":\"Forbidden\"}");
            assertThat(unknown.statusCode()).isEqualTo(403);
            assertThat(unknown.headers().firstValue("x-amzn-errortype")).contains("ForbiddenException");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Front.class, names = { "HTTP_API", "FUNCTION_URL", "REST_API" })
    void iamCallerIsToldToTheHandler(Front front) {
        ApiDescription api = ApiDescription.builder(front).authorizers(Map.of("iam", IamAuthorizer.someone()))
                .routes(Route.of("$default", "").withAuthorizer("iam")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            JsonObject context = gateway.eventOf(gateway.request("/")).getJsonObject("requestContext");

            JsonObject caller = front == Front.REST_API ? context.getJsonObject("identity")
                    : context.getJsonObject("authorizer").getJsonObject("iam");
            assertThat(caller.getString("userArn")).isEqualTo("arn:aws:iam::123456789012:user/local");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Front.class, names = { "HTTP_API", "REST_API" })
    void cognitoIdentityIsToldToTheHandler(Front front) {
        IamAuthorizer caller = new IamAuthorizer("ASIA1", "123456789012", "AROA1", "arn:aws:sts::123456789012:assumed-role/a/b",
                "AROA1", null, new CognitoCaller("us-east-1:1", "us-east-1:2", List.of("authenticated", "idp.example.com")));
        ApiDescription api = ApiDescription.builder(front).authorizers(Map.of("iam", caller))
                .routes(Route.of("$default", "").withAuthorizer("iam")).build();
        try (TestGateway gateway = TestGateway.start(api)) {
            JsonObject context = gateway.eventOf(gateway.request("/")).getJsonObject("requestContext");

            if (front == Front.REST_API) {
                assertThat(context.getJsonObject("identity").getString("cognitoIdentityId")).isEqualTo("us-east-1:1");
                assertThat(context.getJsonObject("identity").getString("cognitoAuthenticationProvider"))
                        .isEqualTo("idp.example.com");
            } else {
                assertThat(context.getJsonObject("authorizer").getJsonObject("iam").getJsonObject("cognitoIdentity")
                        .getString("identityPoolId")).isEqualTo("us-east-1:2");
            }
        }
    }

    private static ApiDescription withKey() {
        return ApiDescription.builder(Front.REST_API).apiKeys(List.of(new ApiKey("k1", "secret")))
                .routes(Route.of("GET /pets", "").withApiKeyRequired()).build();
    }
}
