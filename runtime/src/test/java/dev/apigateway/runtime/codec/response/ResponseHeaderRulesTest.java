package dev.apigateway.runtime.codec.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.codec.Events;
import dev.apigateway.runtime.codec.Responses;

class ResponseHeaderRulesTest {

    @ParameterizedTest
    @ValueSource(strings = { "connection", "Connection", "Keep-Alive", "Transfer-Encoding", "TE", "Trailer", "Upgrade",
            "Content-Length", "Proxy-Connection", "X-Amzn-Remapped-Date", "x-amzn-remapped-www-authenticate" })
    void headersOfTheConnectionAreLeftOutInEveryDialect(String name) {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).header(name, "x").header("a", "1").header(name, "y")
                .header("content-type", "text/plain").build();

        assertThat(Responses.payloadV1(response))
                .isEqualTo(Responses.json("{\"statusCode\":200,\"headers\":{\"a\":\"1\",\"content-type\":\"text/plain\"}}"));
        assertThat(Responses.payloadV2(response)).isEqualTo(Responses.payloadV1(response));
        assertThat(headers(response, "alb-single-value", "headers")).isEqualTo("{\"a\":\"1\",\"content-type\":\"text/plain\"}");
        assertThat(headers(response, "alb-multi-value", "multiValueHeaders"))
                .isEqualTo("{\"a\":[\"1\"],\"content-type\":[\"text/plain\"]}");
        assertThat(headers(response, "vpc-lattice-v2", "headers")).isEqualTo("{\"a\":\"1\",\"content-type\":\"text/plain\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "content-type", "content-encoding", "date", "server", "via", "www-authenticate", "x-trailer",
            "x-amzn-trace-id", "upgrade-insecure-requests", "keep-alives", "tE-x" })
    void otherHeadersStay(String name) {
        assertThat(ResponseHeaderRules.isSent(name)).isTrue();
    }

    @Test
    void responseWithNothingElseHasNoHeaders() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(204).header("Content-Length", "0").build();

        assertThat(Responses.payloadV2(response)).isEqualTo(Responses.json("{\"statusCode\":204}"));
        assertThat(Responses.payloadV1(response).path("headers")).isEmpty();
    }

    @Test
    void preludeOfAStreamLeavesThemOutToo() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).header("Transfer-Encoding", "chunked").header("a", "1")
                .build();

        assertThat(Responses.json(PreludeEncoder.encode(response, Dialect.PAYLOAD_V2)))
                .isEqualTo(Responses.json("{\"statusCode\":200,\"headers\":{\"a\":\"1\"}}"));
    }

    private static String headers(ApiGatewayResponse response, String name, String member) {
        Dialect dialect = Events.dialectOfFile(name);
        return Responses.json(new ResponseEncoder(null).encode(response, dialect)).get(member).toString();
    }
}
