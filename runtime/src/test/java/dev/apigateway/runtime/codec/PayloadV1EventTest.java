package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventSource;

class PayloadV1EventTest {

    @Test
    void restApiEventIsRead() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-full");

        assertThat(event.source()).isEqualTo(EventSource.REST_API);
        assertThat(event.method()).isEqualTo("PUT");
        assertThat(event.path()).isEqualTo("/pets/7");
        assertThat(event.rawPath()).isEqualTo("/prod/pets/7");
        assertThat(event.rawQueryString()).isNull();
        assertThat(event.routeKey()).isEqualTo("PUT /pets/{id}");
        assertThat(event.headers().first("x-forwarded-proto")).isEqualTo("https");
        assertThat(event.headers().size()).isEqualTo(7);
        assertThat(event.query().all("page")).containsExactly("2");
        assertThat(event.pathParameters()).isEqualTo(Map.of("id", "7"));
        assertThat(event.stageVariables()).isEqualTo(Map.of("table", "pets-prod"));
        assertThat(event.body().string()).isEqualTo("{\"name\":\"Rex\"}");
    }

    @Test
    void versionTellsAnHttpApi() {
        ApiGatewayEvent event = Events.decodeFile("http-api-payload-v1");

        assertThat(event.source()).isEqualTo(EventSource.HTTP_API);
        assertThat(event.routeKey()).isEqualTo("GET /pets/{id}");
        assertThat(event.query().first("page")).isEqualTo("2");
    }

    @Test
    void nullsAreEmpty() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-nulls");

        assertThat(event.headers().isEmpty()).isTrue();
        assertThat(event.query().isEmpty()).isTrue();
        assertThat(event.pathParameters()).isEmpty();
        assertThat(event.stageVariables()).isEmpty();
        assertThat(event.cookies()).isEmpty();
        assertThat(event.body().isEmpty()).isTrue();
    }

    @Test
    void multiValueHeadersCountAndOthersAreAdded() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-multi-value");

        assertThat(event.headers().all("via")).containsExactly("1.1 a, 1.0 c", "2.0 b");
        assertThat(event.headers().all("accept")).containsExactly("text/html");
        assertThat(event.headers().all("x-only-single")).containsExactly("1");
    }

    @Test
    void cookiesComeFromEveryCookieHeader() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-multi-value");

        assertThat(event.cookies()).containsExactly("session=abc=1", "lang=de", "theme=dark");
    }

    @Test
    void multiValueQueryCountsAndOthersAreAdded() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-multi-value");

        assertThat(event.query().all("tag")).containsExactly("a,b", "c");
        assertThat(event.query().all("q")).containsExactly("café au lait");
        assertThat(event.query().all("only")).containsExactly("single");
    }

    @Test
    void queryIsNotDecodedAgain() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"queryStringParameters\":{\"a\":\"%41+b\"}"));

        assertThat(event.query().first("a")).isEqualTo("%41+b");
    }

    @Test
    void singleValuesCountWithoutMultiValues() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-headers-only");

        assertThat(event.headers().first("host")).isEqualTo("api8pets.execute-api.eu-west-1.amazonaws.com");
        assertThat(event.query().first("page")).isEqualTo("2");
    }

    @Test
    void headerInTwoSpellingsIsNotTakenTwice() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(
                "\"headers\":{\"accept\":\"a\"},\"multiValueHeaders\":{\"Accept\":[\"b\",null],\"Empty\":[],\"None\":null}"));

        assertThat(event.headers().all("accept")).containsExactly("b");
        assertThat(event.headers().size()).isEqualTo(1);
    }

    @Test
    void pathOfARestApiIsDecoded() {
        ApiGatewayEvent event = Events.decodeFile("rest-api-path-with-space");

        assertThat(event.path()).isEqualTo("/pets/Old Rex");
        assertThat(event.rawPath()).isEqualTo("/prod/pets/Old%20Rex");
        assertThat(event.pathParameters()).isEqualTo(Map.of("name", "Old Rex"));
    }

    @Test
    void pathOfAnHttpApiIsDecodedAndItsParametersAreAlready() {
        ApiGatewayEvent event = Events.decode("{\"version\":\"1.0\",\"httpMethod\":\"GET\",\"path\":\"/100%25/%zz/a%2541\","
                + "\"pathParameters\":{\"a\":\"a%41\"},\"requestContext\":{\"path\":\"/100%/%zz/a%41\"}}");

        assertThat(event.path()).isEqualTo("/100%/%zz/a%41");
        assertThat(event.rawPath()).isEqualTo("/100%25/%zz/a%2541");
        assertThat(event.pathParameters()).isEqualTo(Map.of("a", "a%41"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"path\":null,", "\"path\":\"\",", "\"path\":{},", "\"version\":\"1.0\",",
            "\"version\":\"1.0\",\"path\":\"\"," })
    void eventWithoutAPathAsksForTheRoot(String members) {
        ApiGatewayEvent event = Events.decode("{" + members + "\"httpMethod\":\"GET\"}");

        assertThat(event.path()).isEqualTo("/");
        assertThat(event.routeKey()).isEqualTo("GET /");
    }

    @Test
    void methodOfTheContextCountsWithoutOneOfTheEvent() {
        ApiGatewayEvent event = Events.decode("{\"path\":\"/pets\",\"requestContext\":{\"httpMethod\":\"PUT\"}}");

        assertThat(event.source()).isEqualTo(EventSource.REST_API);
        assertThat(event.method()).isEqualTo("PUT");
    }

    @Test
    void routeKeyHasThePathWithoutAResource() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"resource\":null"));

        assertThat(event.routeKey()).isEqualTo("GET /pets");
    }

    @Test
    void smallPostIsRead() {
        ApiGatewayEvent event = Events.decodeFile("square-number-v1");

        assertThat(event.routeKey()).isEqualTo("POST /square");
        assertThat(event.body().string()).isEqualTo("{\"number\": 7}");
    }
}
