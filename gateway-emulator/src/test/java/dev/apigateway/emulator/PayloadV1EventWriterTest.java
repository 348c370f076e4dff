package dev.apigateway.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.Front;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

class PayloadV1EventWriterTest {

    private final TestGateway gateway = TestGateway.start(Front.REST_API);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void everyMemberIsPresentAndNullWhenEmpty() {
        JsonObject event = gateway.eventOf(gateway.request("/"));

        assertThat(event.fieldNames()).containsExactly("resource", "path", "httpMethod", "headers", "multiValueHeaders",
                "queryStringParameters", "multiValueQueryStringParameters", "pathParameters", "stageVariables",
                "requestContext", "body", "isBase64Encoded");
        assertThat(event.getValue("queryStringParameters")).isNull();
        assertThat(event.getValue("multiValueQueryStringParameters")).isNull();
        assertThat(event.getValue("body")).isNull();
        assertThat(event.getString("resource")).isEqualTo("/");
    }

    @Test
    void pathAndProxyParameterStayEncoded() {
        JsonObject event = gateway.eventOf(gateway.request("/a%20b/c+d"));

        assertThat(event.getString("resource")).isEqualTo("/{proxy+}");
        assertThat(event.getString("path")).isEqualTo("/a%20b/c+d");
        assertThat(event.getJsonObject("pathParameters")).isEqualTo(new JsonObject().put("proxy", "a%20b/c+d"));
        assertThat(event.getJsonObject("requestContext").getString("path")).isEqualTo("/prod/a%20b/c+d");
    }

    @Test
    void headersKeepTheirCaseAndAllTheirLines() {
        JsonObject event = gateway
                .eventOf(gateway.request("/").header("X-Tag", "a").header("X-Tag", "b").header("Cookie", "c=d"));

        assertThat(event.getJsonObject("headers").getString("X-Tag")).isEqualTo("b");
        assertThat(event.getJsonObject("multiValueHeaders").getJsonArray("X-Tag")).isEqualTo(new JsonArray(List.of("a", "b")));
        assertThat(event.getJsonObject("headers").getString("Cookie")).isEqualTo("c=d");
        assertThat(event.getJsonObject("headers").getString("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }

    @Test
    void queryParametersAreDecodedAndMultiValued() {
        JsonObject event = gateway.eventOf(gateway.request("/?q=x%26y&q=2+3"));

        assertThat(event.getJsonObject("queryStringParameters")).isEqualTo(new JsonObject().put("q", "2 3"));
        assertThat(event.getJsonObject("multiValueQueryStringParameters"))
                .isEqualTo(new JsonObject().put("q", new JsonArray(List.of("x&y", "2 3"))));
    }

    @Test
    void requestContextDescribesTheRequest() {
        JsonObject context = gateway.eventOf(gateway.request("/pets").PUT(BodyPublishers.noBody()))
                .getJsonObject("requestContext");

        assertThat(context.fieldNames()).containsExactly("resourceId", "resourcePath", "httpMethod", "extendedRequestId",
                "requestTime", "path", "accountId", "protocol", "stage", "domainPrefix", "requestTimeEpoch", "requestId",
                "identity", "domainName", "apiId", "deploymentId");
        assertThat(context.getString("httpMethod")).isEqualTo("PUT");
        assertThat(context.getJsonObject("identity").getString("sourceIp")).isEqualTo("127.0.0.1");
        assertThat(context.getJsonObject("identity").containsKey("cognitoIdentityId")).isTrue();
    }
}
