package dev.apigateway.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.Body;
import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.WholeTexts;

class JsonStringTextTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void textWithoutEscapesIsAsItStands() {
        assertReads("Größe 東京 🙂", "Größe 東京 🙂");
    }

    @Test
    void everyEscapeIsUndone() {
        assertReads("\\\"\\\\\\/\\b\\f\\n\\r\\t|/", "\"\\/\b\f\n\r\t|/");
    }

    @ParameterizedTest
    @CsvSource({ "\\u0041, A", "\\u00e9, é", "\\u00E9, é", "\\u20ac, €", "\\ud83d\\uDC36, 🐶", "a\\ud83d\\udc36b, a🐶b",
            "\\u007f\\u0080\\u07ff\\u0800\\uffff, \u007f\u0080\u07ff\u0800\uffff",
            "\\ud800\\udc00\\udbff\\udfff, \ud800\udc00\udbff\udfff" })
    void codePointsOfEveryLengthAreUndone(String json, String text) {
        assertReads(json, text);
    }

    @Test
    void controlCharactersAreUndone() {
        assertReads("\\u0000\\u001f", "\0\u001f");
    }

    @ParameterizedTest
    @CsvSource({ "\\ud83d, \ufffd", "\\udc36, \ufffd", "a\\ud83dé, a\ufffdé", "\\ud83d\\n, '\ufffd\n'",
            "\\ud83d\\u0041, \ufffdA",
            "\\udc36\\ud83d, \ufffd\ufffd", "\\ud83d\\ud83d\\udc36, \ufffd🐶", "é\\ud83d🐶\\\\, é\ufffd🐶\\",
            "\\ud83d\\\\udc36, \ufffd\\udc36" })
    void halfASurrogatePairIsAReplacementCharacter(String json, String text) {
        assertReads(json, text);
    }

    @Test
    void stringsOfAnyKindReadAsJacksonReadsThem() throws JsonProcessingException {
        Random random = new Random(42);
        String[] parts = { "a", "é", "€", "🐶", "\\n", "\\\\", "\\\"", "\\/", "\\u0041", "\\u00e9", "\\u20ac",
                "\\ud83d\\udc36", "\\ud83d", "\\udc36" };

        for (int i = 0; i < 20_000; i++) {
            StringBuilder json = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                json.append(parts[random.nextInt(parts.length)]);
            }

            assertReads(json.toString(), WholeTexts.of(MAPPER.readValue('"' + json.toString() + '"', String.class)));
        }
    }

    @Test
    void bytesAreFreshOnEachCall() {
        byte[] json = "\"abc\"".getBytes(UTF_8);
        Body body = Body.of(new JsonStringText(json, 1, 3), false, null);

        body.bytes()[0] = 'x';

        assertThat(body.string()).isEqualTo("abc");
        assertThat(json).isEqualTo("\"abc\"".getBytes(UTF_8));
    }

    @Test
    void base64IsUndoneWhereverItStands() {
        byte[] json = "{\"body\":\"eyJh\\/AA=\"}".getBytes(UTF_8);

        Body body = Body.of(new JsonStringText(json, 9, json.length - 11), true, null);

        assertThat(body.bytes()).containsExactly('{', '"', 'a', 0xfc, 0);
        assertThat(Body.of(new JsonStringText("..QUJD..".getBytes(UTF_8), 2, 4), true, null).string()).isEqualTo("ABC");
    }

    @Test
    void lineBreaksAreTakenOutOfBase64InTheMiddleOfAnEvent() {
        byte[] json = "{\"body\":\"QU\nJD\"}".getBytes(UTF_8);

        assertThat(Body.of(new JsonStringText(json, 9, 5), true, null).string()).isEqualTo("ABC");
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> Body.of(new JsonStringText(json, 8, 6), true, null).bytes())
                .withMessage("The event says 'isBase64Encoded', but its 'body' is not base64.");
    }

    @Test
    void stretchOutsideTheBytesIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Body.of(new JsonStringText(new byte[3], 1, 3), false, null));
    }

    @Test
    void sameTextIsEqualHoweverItIsEscaped() {
        assertThat(body("\\u0041")).isEqualTo(body("A")).isEqualTo(Body.ofText("A", null))
                .hasSameHashCodeAs(Body.ofText("A", null));
        assertThat(body("")).isEqualTo(Body.empty());
    }

    @Test
    void textualFormHasTheSizeInTheEvent() {
        assertThat(body("a\\n")).hasToString("Body[3 bytes]");
        assertThat(Body.of(new JsonStringText("QUJD".getBytes(UTF_8), 0, 4), true, null))
                .hasToString("Body[4 bytes of base64]");
    }

    private static void assertReads(String json, String text) {
        Body body = body(json);

        assertThat(body.string()).isEqualTo(text);
        assertThat(body.bytes()).isEqualTo(text.getBytes(UTF_8));
        assertThat(body.isEmpty()).isEqualTo(text.isEmpty());
    }

    /** In the middle of other bytes, as in an event. */
    private static Body body(String json) {
        byte[] event = ("\\u\"" + json + "\"\\").getBytes(UTF_8);
        return Body.of(new JsonStringText(event, 3, event.length - 5), false, null);
    }
}
