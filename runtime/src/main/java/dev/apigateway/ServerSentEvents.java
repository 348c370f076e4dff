package dev.apigateway;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Writes server-sent events, each of which leaves at once. Belongs to the thread of its invocation.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
public final class ServerSentEvents {

    private final OutputStream output;

    /** Writes to the content of a response. */
    public ServerSentEvents(OutputStream output) {
        this.output = Objects.requireNonNull(output, "output");
    }

    /**
     * Sends an event of data alone.
     *
     * @param data any text; each of its lines becomes a {@code data} line
     * @throws IOException when Lambda no longer takes the response
     */
    public void send(String data) throws IOException {
        send(null, null, data);
    }

    /**
     * Sends an event.
     *
     * @param event the name of its type, or null for {@code message}
     * @param id what a client that connects again sends as {@code Last-Event-ID}, or null
     * @param data any text; each of its lines becomes a {@code data} line
     * @throws IllegalArgumentException when name or id hold a line break
     * @throws IOException when Lambda no longer takes the response
     */
    public void send(@Nullable String event, @Nullable String id, String data) throws IOException {
        StringBuilder text = new StringBuilder(data.length() + 32);
        field("event", event, text);
        field("id", id, text);
        int start = 0;
        for (int end = lineEnd(data, 0); end < data.length(); end = lineEnd(data, start)) {
            text.append("data: ").append(data, start, end).append('\n');
            boolean pair = data.charAt(end) == '\r' && end + 1 < data.length() && data.charAt(end + 1) == '\n';
            start = pair ? end + 2 : end + 1;
        }
        text.append("data: ").append(data, start, data.length()).append("\n\n");
        write(text);
    }

    /**
     * Sends a comment, which clients ignore: it keeps an idle connection from being closed.
     *
     * @throws IllegalArgumentException when it holds a line break
     * @throws IOException when Lambda no longer takes the response
     */
    public void comment(String comment) throws IOException {
        StringBuilder text = new StringBuilder();
        field("", comment, text);
        write(text.append('\n'));
    }

    private void write(StringBuilder text) throws IOException {
        output.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void field(String name, @Nullable String value, StringBuilder text) {
        if (value == null) {
            return;
        }
        if (lineEnd(value, 0) < value.length()) {
            throw new IllegalArgumentException("The " + (name.isEmpty() ? "comment" : name)
                    + " of a server-sent event holds a line break; only its data may have several lines.");
        }
        text.append(name).append(": ").append(value).append('\n');
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
