package dev.apigateway.deployment.lifecycle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.AfterResponse;
import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import io.quarkus.test.QuarkusUnitTest;

class LogContextTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Handler.class, After.class));

    @Test
    void invocationIsNamedInTheLogContextAndGoneAfterwards() {
        String seen = when().get("/").then().statusCode(200).extract().asString();

        assertThat(seen).matches("[0-9a-f-]{36} Root=1-[0-9a-f]{8}-[0-9a-f]{24}\\S* null");
        when().get("/").then().statusCode(200);
        assertThat(After.SEEN).isNotEmpty().allMatch("null null null"::equals);
    }

    public static class Handler implements ApiGatewayHandler {

        @Override
        public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
            return ApiGatewayResponse.text(context());
        }

        static String context() {
            return MDC.get("requestId") + " " + MDC.get("traceId") + " " + MDC.get("tenantId");
        }
    }

    @Singleton
    public static class After implements AfterResponse {

        static final List<String> SEEN = new CopyOnWriteArrayList<>();

        @Override
        public void afterResponse(Context context) {
            SEEN.add(Handler.context());
        }
    }
}
