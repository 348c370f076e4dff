package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

class MemberKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"headers\":\"\" | \"headers\":null",
            "\"headers\":[\"a\"] | \"headers\":null",
            "\"headers\":{\"a\":{},\"b\":\"1\"} | \"headers\":{\"b\":\"1\"}",
            "\"headers\":{\"a\":[\"1\",{},null,[\"2\"],\"3\"]} | \"headers\":{\"a\":[\"1\",\"3\"]}",
            "\"headers\":{\"a\":\"1\"},\"multiValueHeaders\":\"\" | \"headers\":{\"a\":\"1\"}",
            "\"multiValueHeaders\":{\"a\":[\"1\",[]]} | \"multiValueHeaders\":{\"a\":[\"1\"]}",
            "\"queryStringParameters\":\"a=1\" | \"queryStringParameters\":{}",
            "\"pathParameters\":7 | \"pathParameters\":{}",
            "\"pathParameters\":{\"a\":[\"x\"],\"b\":\"y\"} | \"pathParameters\":{\"b\":\"y\"}",
            "\"stageVariables\":\"\" | \"stageVariables\":{}",
            "\"body\":\"yes\",\"isBase64Encoded\":\"yes\" | \"body\":\"yes\"",
            "\"body\":\"yes\",\"isBase64Encoded\":[] | \"body\":\"yes\"",
            "\"resource\":{} | \"resource\":null",
            "\"version\":\"\" | \"version\":null",
            "\"requestContext\":true | \"requestContext\":{}",
            "\"requestContext\":{\"elb\":\"\"} | \"requestContext\":{}",
            "\"requestContext\":{\"elb\":null} | \"requestContext\":{}",
            "\"requestContext\":{\"identity\":[]} | \"requestContext\":{}",
            "\"requestContext\":{\"identity\":{\"clientCert\":{\"validity\":\"\"}}} "
                    + "| \"requestContext\":{\"identity\":{\"clientCert\":{}}}",
            "\"requestContext\":{\"authorizer\":\"\"} | \"requestContext\":{}",
            "\"requestContext\":{\"authorizer\":{\"principalId\":\"a\",\"b\":1e99999999999}} "
                    + "| \"requestContext\":{\"authorizer\":{\"principalId\":\"a\"}}",
            "\"requestContext\":{\"stage\":{},\"connectionId\":\"\"} | \"requestContext\":{}",
            "\"requestContext\":{\"serviceNetworkArn\":\"\"},\"methodArn\":\"\",\"routeArn\":\"\" | \"requestContext\":{}",
    })
    void payloadV1MemberOfAnotherKindIsAbsent(String members, String same) {
        assertThat(Events.decode(Events.payloadV1(members))).isEqualTo(Events.decode(Events.payloadV1(same)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"cookies\":\"a=1\" | \"cookies\":[]",
            "\"cookies\":[{},\"a=1\",null,[\"b=2\"]] | \"cookies\":[\"a=1\"]",
            "\"rawQueryString\":[] | \"rawQueryString\":\"\"",
            "\"routeKey\":[] | \"routeKey\":null",
            "\"stageVariables\":[] | \"stageVariables\":{}",
            "\"requestContext\":{\"http\":{\"method\":\"GET\",\"path\":{}},\"authentication\":\"x\"} "
                    + "| \"requestContext\":{\"http\":{\"method\":\"GET\"}}",
            "\"version\":2.0 | \"version\":\"2.0\"",
            "\"version\":2 | \"version\":\"2.0\"",
            "\"version\":{} | \"version\":\"2.0\"",
            "\"version\":\"\" | \"version\":\"2.0\"",
    })
    void payloadV2MemberOfAnotherKindIsAbsent(String members, String same) {
        assertThat(Events.decode(Events.payloadV2(members))).isEqualTo(Events.decode(Events.payloadV2(same)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"\" | {}",
            "{\"jwt\":\"x\"} | {}",
            "{\"jwt\":{\"claims\":[],\"scopes\":[\"a\"]}} | {\"jwt\":{\"scopes\":[\"a\"]}}",
            "{\"jwt\":{\"claims\":{\"a\":\"b\"},\"scopes\":{}}} | {\"jwt\":{\"claims\":{\"a\":\"b\"}}}",
            "{\"lambda\":true} | {}",
            "{\"iam\":{\"accountId\":\"a\",\"userId\":[]}} | {\"iam\":{\"accountId\":\"a\"}}",
            "{\"iam\":{\"cognitoIdentity\":\"\"}} | {\"iam\":{}}",
            "{\"iam\":{\"cognitoIdentity\":{\"amr\":7}}} | {\"iam\":{\"cognitoIdentity\":{}}}",
    })
    void payloadV2AuthorizerOfAnotherKindIsAbsent(String authorizer, String same) {
        assertThat(Events.decode(Events.authorizedV2(authorizer))).isEqualTo(Events.decode(Events.authorizedV2(same)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "1.767323045E12 | 2026-01-02T03:04:05Z",
            "1767323045000.0 | 2026-01-02T03:04:05Z",
            "1767323045000.9 | 2026-01-02T03:04:05Z",
            "\"1767323045000\" | 2026-01-02T03:04:05Z",
            "\"1.767323045e+12\" | 2026-01-02T03:04:05Z",
            "1767323045.5 | 2026-01-02T03:04:05Z",
    })
    void timeIsReadInAnyNotation(String epoch, Instant time) {
        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"requestContext\":{\"requestTimeEpoch\":" + epoch + "}"));

        assertThat(event.requestContext().time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"\"", "\"soon\"", "\"Infinity\"", "\"0x1p3\"", "\"1e\"",
            "\"12345678901234567890123456789012345\"",
            "true", "[]", "{}", "-1", "-9223372036854775808", "99999999999999999999", "1e400", "1e999999999", "-1.5E12" })
    void timeThatIsNoneIsAbsent(String epoch) {
        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"requestContext\":{\"requestTimeEpoch\":" + epoch
                + ",\"requestTime\":\"09/Apr/2015:12:34:56 +0000\"}"));

        assertThat(event.requestContext().time()).isEqualTo(Instant.parse("2015-04-09T12:34:56Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "1001 | 1001", "\"1001\" | 1001", "1.001E3 | 1001",
            "1001.0 | 1001", "1001.5 |", "\"away\" |", "\"\" |", "true |", "1e10 |", "null |" })
    void statusCodeIsAWholeNumberOrAbsent(String statusCode, Integer read) {
        WebSocketEvent event = webSocket("\"eventType\":\"DISCONNECT\",\"disconnectStatusCode\":" + statusCode);

        assertThat(event.disconnectStatusCode()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({ "CONNECT, $connect", "MESSAGE, $default", "DISCONNECT, $disconnect" })
    void routeOfAConnectionWithoutOneIsThatOfItsEventType(String eventType, String routeKey) {
        WebSocketEvent event = webSocket("\"routeKey\":{},\"authorizer\":\"\",\"eventType\":\"" + eventType + "\"");

        assertThat(event.routeKey()).isEqualTo(routeKey);
    }

    @ParameterizedTest
    @CsvSource({ "true, true", "\"true\", true", "\"True\", true", "\"FALSE\", false", "1, false", "null, false" })
    void base64IsWhatTheFlagOrItsTextSays(String flag, boolean base64) {
        ApiGatewayEvent event = Events.decode(Events.payloadV1("\"body\":\"YQ==\",\"isBase64Encoded\":" + flag));

        assertThat(event.body().string()).isEqualTo(base64 ? "a" : "YQ==");
    }

    @Test
    void headersAreTakenAsOneTextOrAsSeveral() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(
                "\"headers\":{\"a\":[\"1\",null,\"2\"]},\"multiValueHeaders\":{\"b\":\"3\"}"));

        assertThat(event.headers().all("a")).containsExactly("1", "2");
        assertThat(event.headers().all("b")).containsExactly("3");
    }

    @Test
    void numbersAndBooleansPassAsText() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(
                "\"headers\":{\"age\":7,\"ok\":true,\"e\":1E5},\"body\":1.50,\"requestContext\":{\"accountId\":123456789012}"));

        assertThat(event.headers().first("age")).isEqualTo("7");
        assertThat(event.headers().first("ok")).isEqualTo("true");
        assertThat(event.headers().first("e")).isEqualTo("1E5");
        assertThat(event.body().string()).isEqualTo("1.50");
        assertThat(event.requestContext().accountId()).isEqualTo("123456789012");
    }

    private static WebSocketEvent webSocket(String members) {
        return new WebSocketDecoder(null, null)
                .decode(("{\"requestContext\":{\"connectionId\":\"a=\"," + members + "}}").getBytes(UTF_8));
    }
}
