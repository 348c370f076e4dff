package dev.apigateway.benchmarks.driver;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a connection so far, cut into requests. */
final class RequestBuffer {

    private static final int NOT_COMPLETE = -1;

    private byte[] bytes = new byte[64 * 1024];
    private int length;
    private long lastReadNanos;

    /** Where the next bytes go. */
    ByteBuffer space() {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        return ByteBuffer.wrap(bytes, length, bytes.length - length);
    }

    void filled(int count, long nanos) {
        length += count;
        lastReadNanos = nanos;
    }

    /** Takes a request out, or null when it isn't complete. */
    HttpRequest take() {
        int headEnd = indexOf("\r\n\r\n", 0);
        if (headEnd == NOT_COMPLETE) {
            return null;
        }
        String[] head = new String(bytes, 0, headEnd, ISO_8859_1).split("\r\n");
        int bodyStart = headEnd + 4;
        String chunked = header(head, "transfer-encoding");
        if (chunked != null && chunked.contains("chunked")) {
            var body = new ByteArrayOutputStream();
            int end = unchunk(bodyStart, body);
            return end == NOT_COMPLETE ? null : request(head[0], body.toByteArray(), end);
        }
        String count = header(head, "content-length");
        int end = bodyStart + (count == null ? 0 : Integer.parseInt(count));
        return end > length ? null : request(head[0], Arrays.copyOfRange(bytes, bodyStart, end), end);
    }

    private HttpRequest request(String line, byte[] body, int end) {
        System.arraycopy(bytes, end, bytes, 0, length - end);
        length -= end;
        String[] words = line.split(" ");
        return new HttpRequest(words[0], words[1], body, lastReadNanos);
    }

    private int unchunk(int start, ByteArrayOutputStream body) {
        int position = start;
        while (true) {
            int lineEnd = indexOf("\r\n", position);
            if (lineEnd == NOT_COMPLETE) {
                return NOT_COMPLETE;
            }
            String size = new String(bytes, position, lineEnd - position, ISO_8859_1).split(";")[0].strip();
            int count = Integer.parseInt(size, 16);
            if (count == 0) {
                // Trailers end with an empty line, as the last chunk does without them.
                int trailersEnd = indexOf("\r\n\r\n", lineEnd);
                return trailersEnd == NOT_COMPLETE ? NOT_COMPLETE : trailersEnd + 4;
            }
            position = lineEnd + 2;
            if (position + count + 2 > length) {
                return NOT_COMPLETE;
            }
            body.write(bytes, position, count);
            position += count + 2;
        }
    }

    private static String header(String[] head, String name) {
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            if (colon == name.length() && head[i].substring(0, colon).toLowerCase(Locale.ROOT).equals(name)) {
                return head[i].substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private int indexOf(String text, int from) {
        for (int i = from; i + text.length() <= length; i++) {
            int matched = 0;
            while (matched < text.length() && bytes[i + matched] == text.charAt(matched)) {
                matched++;
            }
            if (matched == text.length()) {
                return i;
            }
        }
        return NOT_COMPLETE;
    }
}
