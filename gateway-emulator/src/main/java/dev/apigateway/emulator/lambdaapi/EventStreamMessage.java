package dev.apigateway.emulator.lambdaapi;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import io.vertx.core.buffer.Buffer;

/**
 * A message in the encoding of event streams.
 *
 * @see <a href="https://smithy.io/2.0/aws/amazon-eventstream.html">Amazon Event Stream</a>
 */
final class EventStreamMessage {

    /** The media type of a sequence of messages. */
    static final String MEDIA_TYPE = "application/vnd.amazon.eventstream";

    private static final int AROUND_THE_CONTENT = 16;
    private static final byte STRING = 7;

    private EventStreamMessage() {
    }

    /** An event of a type. */
    static Buffer event(String type, String contentType, Buffer payload) {
        Buffer headers = Buffer.buffer();
        header(headers, ":event-type", type);
        header(headers, ":content-type", contentType);
        header(headers, ":message-type", "event");
        Buffer message = Buffer.buffer().appendInt(AROUND_THE_CONTENT + headers.length() + payload.length())
                .appendInt(headers.length());
        return checked(checked(message).appendBuffer(headers).appendBuffer(payload));
    }

    private static void header(Buffer headers, String name, String value) {
        headers.appendByte((byte) name.length()).appendString(name).appendByte(STRING);
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        headers.appendUnsignedShort(text.length).appendBytes(text);
    }

    /** The same with the checksum of all that it has so far. */
    private static Buffer checked(Buffer message) {
        CRC32 checksum = new CRC32();
        checksum.update(message.getBytes());
        return message.appendUnsignedInt(checksum.getValue());
    }
}
