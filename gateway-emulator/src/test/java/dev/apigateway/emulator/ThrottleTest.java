package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.ApiDescriptionBuilder;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.Throttle;

/** A stage that takes one request, and the next one only hours later. */
class ThrottleTest {

    private static final Throttle ONE = new Throttle(0.0001, 1);

    @ParameterizedTest
    @EnumSource(value = Front.class, names = { "HTTP_API", "HTTP_API_PAYLOAD_V1", "REST_API" })
    void requestsBeyondTheLimitsInvokeNothing(Front front) {
        try (TestGateway gateway = TestGateway.start(api(front).build())) {
            assertThat(gateway.responseOf("{\"statusCode\":200}").statusCode()).isEqualTo(200);

            HttpResponse<byte[]> refused = gateway.send(gateway.request("/"));

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(text(refused)).isEqualTo("{\"message\":\"Too Many Requests\"}");
            assertThat(refused.headers().firstValue("x-amzn-ErrorType").orElse(""))
                    .isEqualTo(front == Front.REST_API ? "TooManyRequestsException" : "");
        }
    }

    @Test
    void authorizersAreNotAskedBeyondTheLimits() {
        ApiDescription api = api(Front.REST_API).routes(Route.of("$default", "").withAuthorizer("gate"))
                .authorizers(Map.of("gate", new LambdaAuthorizer(LambdaAuthorizer.Type.TOKEN, "gate", false,
                        List.of("$request.header.Authorization"), "", Duration.ZERO)))
                .build();
        try (TestGateway gateway = TestGateway.start(api)) {
            assertThat(gateway.send(gateway.request("/")).statusCode()).isEqualTo(401);

            assertThat(gateway.send(gateway.request("/").header("Authorization", "t")).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void requestsWithoutARouteDoNotCount() {
        try (TestGateway gateway = TestGateway.start(api(Front.HTTP_API).routes(Route.of("GET /pets", "")).build())) {
            assertThat(gateway.send(gateway.request("/cats")).statusCode()).isEqualTo(404);

            assertThat(gateway.responseOf(gateway.request("/pets"), "{\"statusCode\":200}").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Front.class, names = { "FUNCTION_URL", "LOAD_BALANCER" })
    void frontsWithoutStagesDoNotThrottle(Front front) {
        try (TestGateway gateway = TestGateway.start(api(front).build())) {
            gateway.responseOf("{\"statusCode\":200}");

            assertThat(gateway.responseOf("{\"statusCode\":201}").statusCode()).isEqualTo(201);
        }
    }

    private static ApiDescriptionBuilder api(Front front) {
        return ApiDescription.builder(front).throttle(ONE);
    }
}
