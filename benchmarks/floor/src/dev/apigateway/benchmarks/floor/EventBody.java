package dev.apigateway.benchmarks.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Base64;

/** The body of an event, for the one member that it has to have. */
final class EventBody {

    private static final String MEMBER = "\"body\":\"";

    private EventBody() {
    }

    static long number(Message event) {
        if (event.find("\"isBase64Encoded\":true") < 0) {
            int start = event.find("\\\"number\\\": ") + 12;
            return digits(event.bytes(), start);
        }
        int start = event.find(MEMBER) + MEMBER.length();
        int end = event.indexOf("\"", start, event.bytes().length);
        ByteBuffer body = Base64.getDecoder().decode(ByteBuffer.wrap(event.bytes(), start, end - start));
        byte[] bytes = body.array();
        return digits(bytes, new String(bytes, ISO_8859_1).indexOf("\"number\": ") + 10);
    }

    private static long digits(byte[] bytes, int start) {
        long number = 0;
        for (int i = start; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}
