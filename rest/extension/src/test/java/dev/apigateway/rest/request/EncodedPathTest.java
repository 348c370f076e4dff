package dev.apigateway.rest.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;

class EncodedPathTest {

    private static EncodedPath path(String event) {
        ApiGatewayEvent decoded = new EventDecoder(null).decode(event.getBytes(StandardCharsets.UTF_8)).event();
        return EncodedPath.of(decoded);
    }

    private static String payloadV2(String domain, String rawPath) {
        return """
                {"version":"2.0","routeKey":"$default","rawPath":"%s","rawQueryString":"","headers":{},
                 "requestContext":{"domainName":"%s","stage":"$default","http":{"method":"GET","path":"%s"}}}"""
                .formatted(rawPath, domain, rawPath);
    }

    @ParameterizedTest
    @CsvSource({ "/pets, /pets", "/, /", "/a%20b, /a%20b", "/a%2Fb, /a%2Fb", "/100%25, /100%25", "/%41%7e, /A~", "/a//b, /a/b",
            "/a/./b/../c, /a/c", "/..%2Fx, /..%2Fx", "/a/.., /" })
    void pathOfAFunctionUrlIsAsTheCallerSentIt(String raw, String expected) {
        assertThat(path(payloadV2("abc.lambda-url.eu-west-1.on.aws", raw)))
                .isEqualTo(new EncodedPath("", expected));
    }

    @ParameterizedTest
    @CsvSource({ "/pets, /pets", "/a b, /a%20b", "/100%, /100%25", "/%25, /%2525", "/é, /%C3%A9", "/a?b, /a%3Fb",
            "/a;b=c, /a;b=c" })
    void pathThatAnHttpApiHasDecodedIsEncodedAgain(String raw, String expected) {
        assertThat(path(payloadV2("abc.execute-api.eu-west-1.amazonaws.com", raw)))
                .isEqualTo(new EncodedPath("", expected));
    }

    @Test
    void stageOfARestApiIsThePrefix() {
        String event = """
                {"resource":"/{proxy+}","path":"/pets/a b","httpMethod":"GET","headers":{},"pathParameters":{"proxy":"pets/a b"},
                 "requestContext":{"stage":"prod","path":"/prod/pets/a%20b","resourcePath":"/{proxy+}","httpMethod":"GET",
                 "domainName":"abc.execute-api.eu-west-1.amazonaws.com","requestId":"1","apiId":"abc"}}""";

        assertThat(path(event)).isEqualTo(new EncodedPath("/prod", "/pets/a%20b"));
    }

    @ParameterizedTest
    @CsvSource({ "a, /a", "'', /", "/a/, /a/", "/a/b/.., /a/", "/../../a, /a" })
    void pathIsNormalised(String path, String expected) {
        assertThat(EncodedPath.normalised(path)).isEqualTo(expected);
    }
}
