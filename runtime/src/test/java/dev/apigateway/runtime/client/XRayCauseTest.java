package dev.apigateway.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class XRayCauseTest {

    private static final StackTraceElement FRAME = new StackTraceElement("com.acme.Pets", "find", "Pets.java", 12);

    @Test
    void causeIsADocumentOfOneException() {
        String cause = XRayCause
                .of(new FunctionError("Runtime.UserException", "com.acme.Failure", "no such pet", List.of(FRAME)));

        assertThat(cause).isEqualTo("{\"working_directory\":\"/var/task\",\"exceptions\":[{\"type\":\"com.acme.Failure\","
                + "\"message\":\"no such pet\",\"stack\":[{\"label\":\"com.acme.Pets.find\",\"path\":\"Pets.java\",\"line\":12}]}],"
                + "\"paths\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "two\r\nlines", "tab\t, NUL \u0000, \u001f, DEL \u007f, \u0080, \u2028, \u2029",
            "\"quoted\" \\ /", "Größe 東京 🙂" })
    void everyMessageIsPrintableAsciiOnOneLineAndSurvives(String message) throws IOException {
        String cause = XRayCause.of(withMessage(message));

        assertThat(cause).matches("[ -~]*");
        assertThat(message(cause)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\ud83d", "\ude42", "a\ud83db", "\ude42\ud83d" })
    void halfOfASurrogatePairIsPrintableAscii(String message) {
        assertThat(XRayCause.of(withMessage(message))).matches("[ -~]*");
    }

    @Test
    void longMessageIsCut() throws IOException {
        assertThat(message(XRayCause.of(withMessage("x".repeat(100_000))))).isEqualTo("x".repeat(500));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "\u0000", "\u007f", "東", "\ud83d" })
    void sizeIsBoundedWhateverTheNamesAre(String character) {
        String name = character.repeat(60_000);
        StackTraceElement frame = new StackTraceElement(name, name, name, Integer.MAX_VALUE);

        String cause = XRayCause.of(new FunctionError("Runtime.UserException", name, name, Collections.nCopies(100, frame)));

        assertThat(cause).hasSizeLessThan(64 * 1024).matches("[ -~]*");
    }

    @Test
    void frameWithoutAFileHasNoPathAndNoLine() {
        StackTraceElement frame = new StackTraceElement("com.acme.Pets", "find", null, -2);

        String cause = XRayCause.of(new FunctionError("Runtime.UserException", "T", "", List.of(frame)));

        assertThat(cause).contains("{\"label\":\"com.acme.Pets.find\",\"path\":\"\",\"line\":0}");
    }

    private static FunctionError withMessage(String message) {
        return new FunctionError("Runtime.UserException", "com.acme.Failure", message, List.of());
    }

    private static String message(String cause) throws IOException {
        JsonNode document = new ObjectMapper().readTree(cause);
        return document.get("exceptions").get(0).get("message").textValue();
    }
}
