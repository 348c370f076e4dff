package dev.apigateway.benchmarks.driver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An event that asks for the square of a number: of payload format 2.0, unless the system property {@code benchmarks.event}
 * names
 * another file.
 *
 * @param content the JSON, in memory that the system can send from
 */
record SquareEvent(int number, ByteBuffer content) {

    private static final String FILE = "/events/" + System.getProperty("benchmarks.event", "square-number-v2") + ".json";
    private static final String BODY = "\"{\\\"number\\\": 7}\"";
    private static final int FIRST = 10;
    private static final int LAST = 99;

    /** Small events of one length, each with another number, so that no answer fits the next event. */
    static List<SquareEvent> small() {
        List<SquareEvent> events = new ArrayList<>();
        for (int number = FIRST; number <= LAST; number++) {
            events.add(of(number, template().replace(BODY, "\"{\\\"number\\\": " + number + "}\"")));
        }
        return events;
    }

    /** An event of about that many bytes, whose body is JSON text with a member that the function doesn't know. */
    static SquareEvent ofText(int bytes) {
        String template = template();
        String padding = "x".repeat(bytes - template.length());
        return of(FIRST,
                template.replace(BODY, "\"{\\\"padding\\\": \\\"" + padding + "\\\", \\\"number\\\": " + FIRST + "}\""));
    }

    /** The same with the body in base64. */
    static SquareEvent ofBase64(int bytes) {
        String template = template();
        String padding = "x".repeat((bytes - template.length()) / 4 * 3);
        byte[] body = ("{\"padding\": \"" + padding + "\", \"number\": " + FIRST + "}").getBytes(UTF_8);
        return of(FIRST, template.replace(BODY, '"' + Base64.getEncoder().encodeToString(body) + '"')
                .replace("\"isBase64Encoded\":false", "\"isBase64Encoded\":true"));
    }

    /**
     * An event of about that many bytes, whose body is JSON of many small members in a JSON string.
     *
     * @param answered whether the function is to send all of them back
     */
    static SquareEvent ofItems(int bytes, boolean answered) {
        String body = ItemsBody.ofBytes(FIRST, bytes * 4 / 5, answered);
        return of(FIRST, template().replace(BODY, '"' + body.replace("\\", "\\\\").replace("\"", "\\\"") + '"'));
    }

    /** The same with the body in base64. */
    static SquareEvent ofItemsInBase64(int bytes) {
        byte[] body = ItemsBody.ofBytes(FIRST, bytes / 4 * 3, false).getBytes(UTF_8);
        return of(FIRST, template().replace(BODY, '"' + Base64.getEncoder().encodeToString(body) + '"')
                .replace("\"isBase64Encoded\":false", "\"isBase64Encoded\":true"));
    }

    int bytes() {
        return content.capacity();
    }

    /** The bytes to send, from the first. */
    ByteBuffer json() {
        return content.duplicate();
    }

    /** @throws FunctionFailure when the response is not that of this event */
    void check(HttpRequest response) {
        String json = new String(response.body(), UTF_8);
        String square = "result\\\":" + number * number + "}";
        if (!json.contains("\"statusCode\":200") || !json.contains(square)) {
            throw new FunctionFailure("The answer to " + number + " is " + json);
        }
    }

    private static SquareEvent of(int number, String json) {
        byte[] bytes = json.getBytes(UTF_8);
        return new SquareEvent(number, ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
    }

    private static String template() {
        try (InputStream stream = SquareEvent.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
