package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

class PayloadV1ResponseTest {

    @Test
    void responseWithoutContentHasTheStatusAlone() {
        ApiGatewayResponse response = ApiGatewayResponse.of(204);

        assertThat(Responses.payloadV1(response)).isEqualTo(Responses.json("{\"statusCode\":204}"));
    }

    @Test
    void singleValuesLeaveInHeaders() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(201)
                .header("Location", "/pets/7")
                .cookie("a=1; HttpOnly")
                .text("Rex")
                .build();

        assertThat(Responses.payloadV1(response)).isEqualTo(Responses.json("""
                {
                  "statusCode": 201,
                  "headers": {
                    "Location": "/pets/7",
                    "content-type": "text/plain; charset=utf-8",
                    "set-cookie": "a=1; HttpOnly"
                  },
                  "body": "Rex",
                  "isBase64Encoded": false
                }"""));
    }

    @Test
    void repeatedNameMovesEverythingToMultiValueHeaders() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("Vary", "accept")
                .header("X-One", "1")
                .header("vary", "origin")
                .cookie("a=1")
                .build();

        assertThat(Responses.payloadV1(response)).isEqualTo(Responses.json("""
                {
                  "statusCode": 200,
                  "multiValueHeaders": {"Vary": ["accept", "origin"], "X-One": ["1"], "set-cookie": ["a=1"]}
                }"""));
    }

    @Test
    void severalCookiesMoveEverythingToMultiValueHeaders() {
        ApiGatewayResponse response = new ApiGatewayResponse(200,
                Headers.builder().add("Set-Cookie", "b=2").add("X-One", "1").build(), List.of("a=1"),
                new ResponseBody.Empty());

        assertThat(Responses.payloadV1(response)).isEqualTo(Responses.json("""
                {
                  "statusCode": 200,
                  "multiValueHeaders": {"X-One": ["1"], "set-cookie": ["a=1", "b=2"]}
                }"""));
    }

    @Test
    void httpApiSetToPayloadV1IsAnsweredInPayloadV1() {
        Dialect dialect = Events.dialectOfFile("http-api-payload-v1");
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).cookie("a=1").build();

        byte[] encoded = new ResponseEncoder(null).encode(response, dialect);

        assertThat(Responses.json(encoded)).isEqualTo(
                Responses.json("{\"statusCode\":200,\"headers\":{\"set-cookie\":\"a=1\"}}"));
    }
}
