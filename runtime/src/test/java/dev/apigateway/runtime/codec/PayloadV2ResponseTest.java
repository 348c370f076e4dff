package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

class PayloadV2ResponseTest {

    @Test
    void responseWithoutContentHasTheStatusAlone() {
        ApiGatewayResponse response = ApiGatewayResponse.of(204);

        assertThat(Responses.payloadV2(response)).isEqualTo(Responses.json("{\"statusCode\":204}"));
    }

    @Test
    void headersAreJoinedAndCookiesAreApart() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(201)
                .header("Vary", "accept")
                .header("Location", "/pets/7")
                .header("vary", "origin")
                .cookie("a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT")
                .header("Set-Cookie", "b=2")
                .text("grüezi \"Rex\"\n")
                .build();

        assertThat(Responses.payloadV2(response)).isEqualTo(Responses.json("""
                {
                  "statusCode": 201,
                  "headers": {
                    "Vary": "accept, origin",
                    "Location": "/pets/7",
                    "content-type": "text/plain; charset=utf-8"
                  },
                  "cookies": ["a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "b=2"],
                  "body": "grüezi \\"Rex\\"\\n",
                  "isBase64Encoded": false
                }"""));
    }

    @Test
    void oneCookieIsInTheCookiesToo() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).cookie("a=1").build();

        assertThat(Responses.payloadV2(response)).isEqualTo(Responses.json("{\"statusCode\":200,\"cookies\":[\"a=1\"]}"));
    }

    @Test
    void cookieAmongTheHeadersIsACookie() {
        ApiGatewayResponse response = new ApiGatewayResponse(200, Headers.builder().add("Set-Cookie", "b=2").build(),
                List.of("a=1"), new ResponseBody.Empty());

        assertThat(Responses.payloadV2(response)).isEqualTo(
                Responses.json("{\"statusCode\":200,\"cookies\":[\"a=1\",\"b=2\"]}"));
    }

    @Test
    void functionUrlIsAnsweredInPayloadV2() {
        Dialect dialect = Events.dialectOfFile("function-url");
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).cookie("a=1").build();

        byte[] encoded = new ResponseEncoder(null).encode(response, dialect);

        assertThat(Responses.json(encoded)).isEqualTo(Responses.json("{\"statusCode\":200,\"cookies\":[\"a=1\"]}"));
    }
}
