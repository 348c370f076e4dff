package dev.apigateway.emulator;

import static dev.apigateway.emulator.TestGateway.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.emulator.api.Front;

/** What a function URL makes of responses, as AWS did it in recordings. */
class FunctionUrlResponseTest {

    private final TestGateway gateway = TestGateway.start(Front.FUNCTION_URL);

    @AfterEach
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"hello\": \"wide  world\"} | {\"hello\":\"wide  world\"}",
            "[\"a \\\" b\", 3, true]     | [\"a \\\" b\",3,true]",
            "3.1                      | 3.1",
            "true                     | true",
            "\"hello\"                | hello",
            "Hello, World!            | Hello, World!",
            "{\"a\":                  | {\"a\":",
    })
    void textThatIsNoObjectWithStatusCodeIsTheBodyWithJsonWrittenCompactly(String payload, String body) {
        HttpResponse<byte[]> response = gateway.responseOf(payload);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(text(response)).isEqualTo(body);
    }

    @Test
    void bodyInAResponseWithStatusCodeStaysAsItIs() {
        HttpResponse<byte[]> response = gateway.responseOf("{\"statusCode\":\"418\",\"body\":\"{\\\"a\\\": 1}\"}");

        assertThat(response.statusCode()).isEqualTo(418);
        assertThat(text(response)).isEqualTo("{\"a\": 1}");
    }

    @Test
    void someHeadersAreRenamed() {
        HttpResponse<byte[]> response = gateway
                .responseOf("{\"statusCode\":401,\"headers\":{\"www-authenticate\":\"Bearer\",\"x-a\":\"b\"}}");

        assertThat(response.headers().firstValue("www-authenticate")).isEmpty();
        assertThat(response.headers().firstValue("x-amzn-remapped-www-authenticate")).contains("Bearer");
        assertThat(response.headers().firstValue("x-a")).contains("b");
        assertThat(response.headers().firstValue("x-amzn-trace-id").orElseThrow()).startsWith("Root=1-");
    }
}
