package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.codec.event.EventDecoder;

class MalformedJsonTest {

    private static final String ADVICE = " Invoke the function with an event as AWS sends it.";

    @ParameterizedTest
    @ValueSource(strings = { "", " \n" })
    void emptyEventIsRefused(String event) {
        assertThat(messageFor(event)).isEqualTo("The event is empty; Lambda sends a JSON object." + ADVICE);
    }

    @Test
    void unexpectedCharacterIsNamedByPosition() {
        assertThat(messageFor("{\"a\"x}")).isEqualTo(
                "The event is not JSON: unexpected character at line 1, column 5." + ADVICE);
    }

    @Test
    void positionCountsLines() {
        assertThat(messageFor("{\n\"a\":\n  ,}")).isEqualTo(
                "The event is not JSON: unexpected character at line 3, column 3." + ADVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"b", "{\"a\":\"b\"", "{\"a\":\"b\",", "{\"a\":[",
            "{\"a\":[7," })
    void truncatedEventIsRefused(String event) {
        assertThat(messageFor(event)).isEqualTo("The event is not JSON: it ends too early at line 1, column "
                + (event.length() + 1) + "." + ADVICE);
    }

    @Test
    void payloadIsNeitherInTheMessageNorInTheCause() {
        EventDecodingException exception = refusal("{\"authorization\": secretToken}".getBytes(StandardCharsets.UTF_8));

        assertThat(exception).hasMessageNotContaining("secret").hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = { "?{\"path\":\"/\"}", "{?\"path\":\"/\"}", "{\"path\":?\"/\"}", "{\"path\":\"/\"}?" })
    void bytesBetweenTokensThatAreNotUtf8AreRefused(String json) {
        byte[] event = json.getBytes(StandardCharsets.UTF_8);
        event[json.indexOf('?')] = (byte) 0xff;

        assertThat(refusal(event)).hasMessageStartingWith("The event is not JSON: unexpected character at line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE" })
    void otherEncodingsAreNoJson(String charset) {
        byte[] event = Events.payloadV1("\"body\":\"x\"").getBytes(Charset.forName(charset));

        assertThat(refusal(event)).hasMessageStartingWith("The event is not JSON: unexpected character at line 1, column ");
    }

    @Test
    void arrayIsRefused() {
        assertThat(messageFor(" [{}]")).isEqualTo(
                "The event is not a JSON object: found an array at line 1, column 2." + ADVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"text\"", "7", "true", "null" })
    void scalarIsRefused(String event) {
        assertThat(messageFor(event)).startsWith("The event is not a JSON object: found ");
    }

    @Test
    void secondObjectIsRefused() {
        assertThat(messageFor("{} {}")).isEqualTo(
                "The event goes on after its JSON object: found an object at line 1, column 4." + ADVICE);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(100_000);

        assertThat(messageFor("{\"a\":" + deep)).isEqualTo("The event is beyond the limits of the JSON parser: "
                + "Document nesting depth (201) exceeds the maximum allowed (200, from "
                + "`StreamReadConstraints.getMaxNestingDepth()`). Send a smaller one.");
    }

    @Test
    void deepAuthorizerIsRefused() {
        String deep = "{\"a\":".repeat(100_000);

        assertThat(messageFor("{\"requestContext\":{\"authorizer\":" + deep)).contains("nesting depth");
    }

    @Test
    void hugeNumberIsRefused() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Events.decode("{\"path\":" + "9".repeat(5_000) + "}"))
                .withMessageContaining("Number value length");
    }

    private static String messageFor(String event) {
        return refusal(event.getBytes(StandardCharsets.UTF_8)).getMessage();
    }

    private static EventDecodingException refusal(byte[] event) {
        return catchThrowableOfType(EventDecodingException.class, () -> new EventDecoder(null).decode(event));
    }
}
