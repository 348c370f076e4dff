package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventSource;
import dev.apigateway.PayloadV2Authorizer;
import dev.apigateway.PayloadV2Http;
import dev.apigateway.PayloadV2RequestContext;

class FunctionUrlEventTest {

    @Test
    void domainNameTellsAFunctionUrl() {
        ApiGatewayEvent event = Events.decodeFile("function-url");

        assertThat(event.source()).isEqualTo(EventSource.FUNCTION_URL);
        assertThat(event.method()).isEqualTo("POST");
        assertThat(event.path()).isEqualTo("/pets");
        assertThat(event.routeKey()).isEqualTo("$default");
        assertThat(event.query().first("page")).isEqualTo("2");
        assertThat(event.pathParameters()).isEmpty();
        assertThat(event.stageVariables()).isEmpty();
        assertThat(event.body().string()).isEqualTo("Hello from client!");
    }

    @Test
    void contextOfAnAnonymousCallerIsRead() {
        ApiGatewayEvent event = Events.decodeFile("function-url");

        assertThat(event.requestContext()).isEqualTo(PayloadV2RequestContext.builder()
                .accountId("anonymous")
                .apiId("url7pets")
                .domainName("url7pets.lambda-url.eu-west-1.on.aws")
                .domainPrefix("url7pets")
                .http(new PayloadV2Http("POST", "/pets", "HTTP/1.1", "203.0.113.17", "curl/8.5.0"))
                .requestId("e1506fd5-9e7b-434f-bd42-4f8fa224b599")
                .routeKey("$default")
                .stage("$default")
                .time(Instant.ofEpochMilli(1584039838390L))
                .build());
    }

    @Test
    void signedCallerIsRead() {
        ApiGatewayEvent event = Events.decodeFile("function-url-iam");

        assertThat(((PayloadV2RequestContext) event.requestContext()).authorizer()).isEqualTo(
                new PayloadV2Authorizer(null, Map.of(), new PayloadV2Authorizer.Iam("AKIAXMPLACCESSKEY123", "111122223333",
                        "AIDAXMPLCALLER", null, null, "arn:aws:iam::111122223333:user/vet", "AIDAXMPLUSER")));
    }
}
