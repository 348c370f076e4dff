package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSentEventsTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServerSentEvents events = new ServerSentEvents(bytes);

    @Test
    void dataAloneIsOneLine() throws IOException {
        events.send("hello");

        assertThat(written()).isEqualTo("data: hello\n\n");
    }

    @Test
    void nameAndIdPrecedeTheData() throws IOException {
        events.send("price", "42", "1.50");

        assertThat(written()).isEqualTo("event: price\nid: 42\ndata: 1.50\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour", "one\ntwo\r\n\rfour" })
    void everyKindOfLineEndStartsAnotherLine(String data) throws IOException {
        events.send(data);

        assertThat(written()).isEqualTo("data: one\ndata: two\ndata: \ndata: four\n\n");
    }

    @Test
    void lineEndAtTheEndIsAnEmptyLine() throws IOException {
        events.send("one\n");

        assertThat(written()).isEqualTo("data: one\ndata: \n\n");
    }

    @Test
    void emptyDataIsAnEventAllTheSame() throws IOException {
        events.send("");

        assertThat(written()).isEqualTo("data: \n\n");
    }

    @Test
    void dataIsUtf8() throws IOException {
        events.send("Größe 東京 🙂");

        assertThat(written()).isEqualTo("data: Größe 東京 🙂\n\n");
    }

    @Test
    void commentIsNoEvent() throws IOException {
        events.comment("still here");

        assertThat(written()).isEqualTo(": still here\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\nb", "a\rb", "\n" })
    void lineBreakOutsideTheDataIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> events.send(text, null, ""))
                .withMessage("The event of a server-sent event holds a line break; only its data may have several lines.");
        assertThatIllegalArgumentException().isThrownBy(() -> events.send(null, text, ""))
                .withMessage("The id of a server-sent event holds a line break; only its data may have several lines.");
        assertThatIllegalArgumentException().isThrownBy(() -> events.comment(text))
                .withMessage("The comment of a server-sent event holds a line break; only its data may have several lines.");
        assertThat(written()).isEmpty();
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
