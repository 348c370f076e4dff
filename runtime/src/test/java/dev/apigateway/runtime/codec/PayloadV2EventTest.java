package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventSource;

class PayloadV2EventTest {

    @Test
    void minimalEventHasEmptyCollections() {
        ApiGatewayEvent event = Events.decodeFile("http-api-minimal");

        assertThat(event.source()).isEqualTo(EventSource.HTTP_API);
        assertThat(event.method()).isEqualTo("GET");
        assertThat(event.path()).isEqualTo("/pets");
        assertThat(event.rawPath()).isEqualTo("/pets");
        assertThat(event.rawQueryString()).isEmpty();
        assertThat(event.routeKey()).isEqualTo("GET /pets");
        assertThat(event.headers().isEmpty()).isTrue();
        assertThat(event.query().isEmpty()).isTrue();
        assertThat(event.pathParameters()).isEmpty();
        assertThat(event.cookies()).isEmpty();
        assertThat(event.stageVariables()).isEmpty();
        assertThat(event.body().isEmpty()).isTrue();
    }

    @Test
    void pathParametersAndStageVariablesAreRead() {
        ApiGatewayEvent event = Events.decodeFile("http-api-jwt-authorizer");

        assertThat(event.routeKey()).isEqualTo("GET /pets/{id}");
        assertThat(event.pathParameters()).isEqualTo(Map.of("id", "7"));
        assertThat(event.stageVariables()).isEqualTo(Map.of("table", "pets-prod"));
    }

    @Test
    void headersAreNeverSplitAtCommas() {
        ApiGatewayEvent event = Events.decodeFile("http-api-cookies-and-query");

        assertThat(event.headers().all("Accept-Language")).containsExactly("de-CH, de;q=0.8,en;q=0.5");
        assertThat(event.headers().all("X-Tag")).containsExactly("one,two");
        assertThat(event.headers().size()).isEqualTo(4);
    }

    @Test
    void cookiesStayAsTheyAreAndMakeNoHeader() {
        ApiGatewayEvent event = Events.decodeFile("http-api-cookies-and-query");

        assertThat(event.cookies()).containsExactly("session=abc=1", "theme=dark");
        assertThat(event.headers().contains("cookie")).isFalse();
    }

    @Test
    void cookieHeaderCountsWhereThereAreNoCookies() {
        ApiGatewayEvent event = Events.decode(Events.payloadV2("\"headers\":{\"cookie\":\"a=1; b=2;;\"}"));

        assertThat(event.cookies()).isEqualTo(List.of("a=1", "b=2"));
    }

    @Test
    void queryComesFromTheRawQueryStringDecodedOnce() {
        ApiGatewayEvent event = Events.decodeFile("http-api-cookies-and-query");

        assertThat(event.rawQueryString()).isEqualTo("tag=a%2Cb&tag=c&q=caf%C3%A9+au%20lait&empty=&flag&twice=%2541");
        assertThat(event.query().all("tag")).containsExactly("a,b", "c");
        assertThat(event.query().first("q")).isEqualTo("café au lait");
        assertThat(event.query().first("empty")).isEmpty();
        assertThat(event.query().first("flag")).isEmpty();
        assertThat(event.query().first("twice")).isEqualTo("%41");
        assertThat(event.query().size()).isEqualTo(6);
    }

    @Test
    void queryStringParametersCountWithoutARawQueryString() {
        ApiGatewayEvent event = Events.decode(Events.payloadV2("\"queryStringParameters\":{\"tag\":\"a,b\",\"none\":null}"));

        assertThat(event.query().all("tag")).containsExactly("a,b");
        assertThat(event.query().size()).isEqualTo(1);
        assertThat(event.rawQueryString()).isEmpty();
    }

    @Test
    void routeKeyOfTheContextCountsWithoutOneOfTheEvent() {
        ApiGatewayEvent event = Events.decode(Events.payloadV2(
                "\"requestContext\":{\"routeKey\":\"GET /pets\",\"http\":{\"method\":\"GET\"}}"));

        assertThat(event.routeKey()).isEqualTo("GET /pets");
    }

    @Test
    void routeKeyIsDefaultWhereThereIsNone() {
        ApiGatewayEvent event = Events.decode(Events.payloadV2("\"routeKey\":null"));

        assertThat(event.routeKey()).isEqualTo("$default");
    }

    @Test
    void versionMayBeMissing() {
        ApiGatewayEvent event = Events.decode("{\"requestContext\":{\"http\":{\"method\":\"GET\",\"path\":\"/pets\"}}}");

        assertThat(event.source()).isEqualTo(EventSource.HTTP_API);
        assertThat(event.path()).isEqualTo("/pets");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"rawPath\":null,", "\"rawPath\":\"\",", "\"rawPath\":[]," })
    void eventWithoutAPathAsksForTheRoot(String members) {
        ApiGatewayEvent event = Events
                .decode("{" + members + "\"version\":\"2.0\",\"requestContext\":{\"http\":{\"method\":\"GET\"}}}");

        assertThat(event.path()).isEqualTo("/");
        assertThat(event.rawPath()).isEqualTo(members.contains("\"\"") ? "" : "/");
    }

    @Test
    void smallPostIsRead() {
        ApiGatewayEvent event = Events.decodeFile("square-number-v2");

        assertThat(event.routeKey()).isEqualTo("POST /square");
        assertThat(event.headers().first("content-type")).isEqualTo("application/json");
        assertThat(event.body().string()).isEqualTo("{\"number\": 7}");
    }
}
