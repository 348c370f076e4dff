package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;

/**
 * What a REST API makes of responses, as AWS did it in recordings.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Output
 *      format of a Lambda function for proxy integration</a>
 */
class RestApiResponseTest {

    private final TestGateway gateway = TestGateway
            .start(ApiDescription.builder(Front.REST_API).binaryMediaTypes(List.of("*/*")).build());

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void bothHeaderMapsAreMergedAndTheSamePairIsSentOnce() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"headers\":{\"X-A\":\"1\"},"
                + "\"multiValueHeaders\":{\"x-a\":[\"1\",\"2\"],\"Set-Cookie\":[\"a=1\",\"b=2\"]},\"body\":null}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("x-a")).containsExactly("1", "2");
        assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(response.headers().firstValue("x-amzn-requestid")).isPresent();
        assertThat(response.body()).isEmpty();
    }

    @Test
    void base64BodyIsDecoded() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":200,\"body\":\"AP8=\",\"isBase64Encoded\":true}");

        assertThat(response.body()).containsExactly(0, -1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"headers\":{\"a\":\"b\"}}", "{\"body\":\"x\"}", "{\"statusCode\":null}",
            "{\"headers\":null,\"multiValueHeaders\":null,\"body\":null}" })
    void responseWithoutStatusCodeHasStatus200(String payload) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
    }

    @Test
    void valuesOfBothHeaderMapsComeWithThoseOfTheMultiValueMapFirst() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"headers\":{\"t\":\"solo\",\"u\":\"1\"},"
                + "\"multiValueHeaders\":{\"t\":[\"multi\"]}}");

        assertThat(response.headers().allValues("t")).containsExactly("multi", "solo");
        assertThat(response.headers().allValues("u")).containsExactly("1");
    }

    @Test
    void nameInBothHeaderMapsIsWrittenAsInTheMultiValueMap() {
        try (HttpSocket caller = HttpSocket.caller(gateway.emulator)) {
            gateway.function.respond(gateway.function.next(), "{\"statusCode\":200,\"headers\":{\"test-multi\":\"solo\"},"
                    + "\"multiValueHeaders\":{\"tesT-Multi\":[\"multi\"]}}");

            assertThat(caller.readHead()).contains("tesT-Multi: multi\r\n", "tesT-Multi: solo\r\n");
        }
    }

    @Test
    void headersThatAreNullAreLeftOut() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":204,\"headers\":{\"Content-Type\":null,\"x-a\":\"b\"},"
                        + "\"multiValueHeaders\":{\"x-b\":null,\"x-c\":[null,\"d\"]}}");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("x-a")).contains("b");
        assertThat(response.headers().firstValue("x-b")).isEmpty();
        assertThat(response.headers().allValues("x-c")).containsExactly("d");
    }

    @Test
    void headersThatAreNumbersOrBooleansAreTheirText() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"headers\":{\"x-a\":7,\"x-b\":true},\"multiValueHeaders\":{\"x-c\":[1.5]}}");

        assertThat(response.headers().firstValue("x-a")).contains("7");
        assertThat(response.headers().firstValue("x-b")).contains("true");
        assertThat(response.headers().firstValue("x-c")).contains("1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = { "42", "-1.5", "12345678.25", "12345678901234567890", "true", "false" })
    void bodyThatIsANumberOrABooleanIsItsText(String body) {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":200,\"body\":" + body + "}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u00e8\u00e9+\u00e0)(", "a", "a b=" })
    void bodyThatHasToBeDecodedAndIsNotBase64IsAnInternalError(String body) {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":200,\"body\":\"" + body + "\",\"isBase64Encoded\":true}");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(text(response)).isEqualTo("{\"message\": \"Internal server error\"}");
        assertThat(response.headers().firstValue("x-amzn-errortype")).contains("InternalServerErrorException");
    }

    @Test
    void bodyThatIsNotDecodedNeedNotBeBase64() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":200,\"body\":\"?\",\"isBase64Encoded\":false}");

        assertThat(text(response)).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({ "true, false, abc", "false, true, YWJj", "true, null, abc", "null, true, abc" })
    void base64EncodedGoesBeforeIsBase64Encoded(String base64Encoded, String isBase64Encoded, String body) {
        String second = isBase64Encoded.equals("null") ? "" : ",\"isBase64Encoded\":" + isBase64Encoded;

        HttpResponse<byte[]> response = gateway
                .responseOf("{\"body\":\"YWJj\",\"base64Encoded\":" + base64Encoded + second + "}");

        assertThat(text(response)).isEqualTo(body);
    }

    @Test
    void statusCodeMayBeAString() {
        assertThat(gateway.responseOf("{\"statusCode\":\"404\"}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "not json", "\"hello\"", "[]", "null", "{\"a\":1}", "{\"statusCode\":0}",
            "{\"statusCode\":\"test\"}", "{\"statusCode\":200,\"cookies\":[]}",
            "{\"statusCode\":200,\"isBase64Encoded\":null}", "{\"statusCode\":200,\"headers\":\"\"}",
            "{\"statusCode\":200,\"multiValueHeaders\":{\"a\":\"b\"}}", "{\"statusCode\":200,\"multiValueHeaders\":[]}",
            "{\"statusCode\":200,\"headers\":{\"a\":[\"b\"]}}", "{\"statusCode\":200,\"body\":{\"a\":1}}",
            "{\"statusCode\":200,\"body\":[1]}", "{\"statusCode\":200,\"base64Encoded\":1}" })
    void otherPayloadsAreRefused(String payload) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(text(response)).isEqualTo("{\"message\": \"Internal server error\"}");
    }

    @Test
    void functionErrorIsABadGateway() {
        CompletableFuture<HttpResponse<byte[]>> response = gateway.sendAsync(gateway.request("/"));

        gateway.function.fail(gateway.function.next(),
                "{\"errorMessage\":\"secret\",\"errorType\":\"java.lang.IllegalStateException\",\"stackTrace\":[]}");

        assertThat(response.join().statusCode()).isEqualTo(502);
        assertThat(text(response.join())).isEqualTo("{\"message\": \"Internal server error\"}");
    }

    @Test
    void eventOverSixMegabytesIsRefusedByLambda() {
        HttpResponse<byte[]> response = gateway
                .send(gateway.request("/").POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(text(response)).isEqualTo("{\"message\": \"Request Too Long\"}");
    }
}
