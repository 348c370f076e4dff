package dev.apigateway.runtime.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class FunctionErrorTest {

    private static final StackTraceElement FRAME = new StackTraceElement("com.acme.Pets", "find", "Pets.java", 12);

    @Test
    void jsonHasMessageTypeAndStackTrace() {
        FunctionError error = new FunctionError("Runtime.UserException", "com.acme.Failure", "no such pet",
                List.of(FRAME, new StackTraceElement("com.acme.Pets", "handle", "Pets.java", 7)));

        assertThat(FunctionErrorWriter.write(error)).asString().isEqualTo("{\"errorMessage\":\"no such pet\","
                + "\"errorType\":\"com.acme.Failure\","
                + "\"stackTrace\":[\"com.acme.Pets.find(Pets.java:12)\",\"com.acme.Pets.handle(Pets.java:7)\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\"quoted\" \\ / </script>", "tab\t, line\r\n, \u0000, \u001f, \u007f, \u2028",
            "Größe 東京 🙂" })
    void everyMessageSurvives(String message) throws IOException {
        assertThat(written(message).get("errorMessage").textValue()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\ud83d", "\ude42", "a\ud83db", "\ude42\ud83d" })
    void halfOfASurrogatePairIsReplaced(String half) throws IOException {
        String message = written(half).get("errorMessage").textValue();

        assertThat(message).isEqualTo(half.replace('\ud83d', '\ufffd').replace('\ude42', '\ufffd'));
    }

    @Test
    void thrownGivesItsClassMessageAndFrames() {
        IllegalStateException thrown = new IllegalStateException("no such pet");
        thrown.setStackTrace(new StackTraceElement[] { FRAME });

        FunctionError error = FunctionError.of("Runtime.UserException", thrown);

        assertThat(error).isEqualTo(new FunctionError("Runtime.UserException", "java.lang.IllegalStateException", "no such pet",
                List.of(FRAME)));
    }

    @Test
    void missingMessageIsEmpty() {
        FunctionError error = FunctionError.of("Runtime.UserException", new IllegalStateException());

        assertThat(error.message()).isEmpty();
    }

    @Test
    void messageThatCanNotBeReadIsTold() {
        FunctionError error = FunctionError.of("Runtime.UserException", new RuntimeException() {
            @Override
            public String getMessage() {
                throw new NullPointerException("detail");
            }
        });

        assertThat(error.message()).isEqualTo("The message can't be read: getMessage() threw java.lang.NullPointerException.");
    }

    @Test
    void messageOfThePayloadsSizeIsCut() {
        FunctionError error = FunctionError.of("Runtime.UserException", new IllegalStateException("x".repeat(7_000_000)));

        assertThat(error.message()).isEqualTo("x".repeat(32_768));
    }

    @Test
    void deepStackIsCut() {
        IllegalStateException thrown = new IllegalStateException();
        thrown.setStackTrace(Collections.nCopies(1024, FRAME).toArray(new StackTraceElement[0]));

        FunctionError error = FunctionError.of("Runtime.UserException", thrown);

        assertThat(error.stackTrace()).hasSize(100).containsOnly(FRAME);
    }

    private static JsonNode written(String message) throws IOException {
        byte[] json = FunctionErrorWriter.write(new FunctionError("Runtime.UserException", "t", message, List.of()));
        assertThat(new String(json, UTF_8).getBytes(UTF_8)).isEqualTo(json);
        return new ObjectMapper().readTree(json);
    }
}
