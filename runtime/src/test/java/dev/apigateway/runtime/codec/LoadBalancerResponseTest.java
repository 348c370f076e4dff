package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.PreludeEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

class LoadBalancerResponseTest {

    private static final Dialect SINGLE = Events.dialectOfFile("alb-single-value");
    private static final Dialect MULTIPLE = Events.dialectOfFile("alb-multi-value");
    private static final Dialect LATTICE = Events.dialectOfFile("vpc-lattice-v2");
    private static final int LIMIT = 1_048_576;
    private static final int AROUND_THE_BODY = ("{\"statusCode\":200,\"statusDescription\":\"200 OK\","
            + "\"headers\":{\"content-type\":\"application/octet-stream\"},\"body\":\"\",\"isBase64Encoded\":false}").length();

    private final ResponseEncoder encoder = new ResponseEncoder(null);

    @Test
    void emptyResponseHasAllThatALoadBalancerInsistsOn() {
        assertThat(encode(ApiGatewayResponse.of(204), SINGLE)).isEqualTo(Responses.json("""
                {
                  "statusCode": 204,
                  "statusDescription": "204 No Content",
                  "headers": {"content-type": "application/octet-stream"},
                  "isBase64Encoded": false
                }"""));
    }

    @Test
    void emptyResponseToMultiValuesHasThemInArrays() {
        assertThat(encode(ApiGatewayResponse.of(204), MULTIPLE)).isEqualTo(Responses.json("""
                {
                  "statusCode": 204,
                  "statusDescription": "204 No Content",
                  "multiValueHeaders": {"content-type": ["application/octet-stream"]},
                  "isBase64Encoded": false
                }"""));
    }

    @Test
    void contentTypeOfTheResponseIsKept() {
        JsonNode response = encode(ApiGatewayResponse.text("Rex"), SINGLE);

        assertThat(response.get("headers")).isEqualTo(Responses.json("{\"content-type\":\"text/plain; charset=utf-8\"}"));
        assertThat(response.get("body").textValue()).isEqualTo("Rex");
    }

    @ParameterizedTest
    @CsvSource({ "200, 200 OK", "299, 299 Successful", "404, 404 Not Found", "599, 599 Server Error" })
    void statusIsDescribed(int status, String description) {
        JsonNode response = encode(ApiGatewayResponse.of(status), SINGLE);

        assertThat(response.get("statusDescription").textValue()).isEqualTo(description);
    }

    @Test
    void cookiesOfSingleValuesAreSpelledDifferently() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200)
                .header("content-type", "text/plain").cookie("a=1").cookie("b=2").cookie("c=3").cookie("d=4").build();

        assertThat(encode(response, SINGLE).get("headers")).isEqualTo(Responses.json("""
                {
                  "content-type": "text/plain",
                  "set-cookie": "a=1",
                  "Set-cookie": "b=2",
                  "sEt-cookie": "c=3",
                  "SEt-cookie": "d=4"
                }"""));
    }

    @Test
    void fiveHundredAndTwelveCookiesHaveSpellingsOfTheirOwn() {
        JsonNode headers = encode(cookies(512), SINGLE).get("headers");

        Set<String> values = new HashSet<>();
        headers.fields().forEachRemaining(header -> {
            if (header.getKey().equalsIgnoreCase("set-cookie")) {
                values.add(header.getValue().textValue());
            }
        });
        assertThat(values).hasSize(512).contains("c0=", "c511=");
    }

    @Test
    void oneCookieMoreIsRefused() {
        assertThatExceptionOfType(ResponseEncodingException.class).isThrownBy(() -> encode(cookies(513), SINGLE))
                .withMessage("The response has more than 512 cookies, and the front door has no place for more. "
                        + "Set fewer, or enable multi-value headers where a load balancer's target group has them.");
    }

    @Test
    void cookiesOfMultiValuesAreAnArray() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).cookie("a=1").cookie("b=2").build();

        assertThat(encode(response, MULTIPLE).get("multiValueHeaders").get("set-cookie"))
                .isEqualTo(Responses.json("[\"a=1\",\"b=2\"]"));
    }

    @Test
    void repeatedHeaderIsJoinedOrAnArray() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).header("Vary", "accept").header("vary", "origin").build();

        assertThat(encode(response, SINGLE).get("headers").get("Vary").textValue()).isEqualTo("accept, origin");
        assertThat(encode(response, MULTIPLE).get("multiValueHeaders").get("Vary"))
                .isEqualTo(Responses.json("[\"accept\",\"origin\"]"));
    }

    @Test
    void latticeIsAnsweredInTheFormOfSingleValues() {
        ApiGatewayResponse response = ApiGatewayResponse.builder(200).cookie("a=1").cookie("b=2").text("Rex").build();

        assertThat(encode(response, LATTICE)).isEqualTo(encode(response, SINGLE));
    }

    @Test
    void oneMegabyteIsAccepted() {
        assertThat(encoder.encode(text(LIMIT - AROUND_THE_BODY), SINGLE)).hasSize(LIMIT);
    }

    @Test
    void oneByteMoreIsRefusedWithBothSizes() {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encoder.encode(text(LIMIT - AROUND_THE_BODY + 1), SINGLE))
                .withMessage("The encoded response is 1,048,577 bytes; an Application Load Balancer accepts at most 1,048,576 "
                        + "bytes for the whole buffered response. Store it in S3.");
    }

    @Test
    void latticeTakesWhatLambdaTakes() {
        assertThat(encoder.encode(text(LIMIT), LATTICE)).hasSizeGreaterThan(LIMIT);
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encoder.encode(text(6_291_556), LATTICE))
                .withMessage(String.format(Locale.ROOT, "The encoded response is %,d bytes; Lambda accepts at most 6,291,556 "
                        + "bytes for the whole buffered response. Store it in S3.", 6_291_556 + AROUND_THE_BODY));
    }

    @ParameterizedTest
    @CsvSource({ "alb-single-value, an Application Load Balancer", "alb-multi-value, an Application Load Balancer",
            "vpc-lattice-v2, VPC Lattice" })
    void streamIsRefused(String name, String frontDoor) {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> PreludeEncoder.encode(ApiGatewayResponse.of(200), Events.dialectOfFile(name)))
                .withMessage("The handler streams its response, and the event comes from " + frontDoor
                        + ", which takes whole responses only. Use an ApiGatewayHandler there.");
    }

    private JsonNode encode(ApiGatewayResponse response, Dialect dialect) {
        return Responses.json(encoder.encode(response, dialect));
    }

    private static ApiGatewayResponse text(int length) {
        return ApiGatewayResponse.builder(200).body(new ResponseBody.Text("x".repeat(length))).build();
    }

    private static ApiGatewayResponse cookies(int count) {
        ApiGatewayResponse.Builder response = ApiGatewayResponse.builder(200);
        for (int i = 0; i < count; i++) {
            response.cookie("c" + i + "=");
        }
        return response.build();
    }
}
