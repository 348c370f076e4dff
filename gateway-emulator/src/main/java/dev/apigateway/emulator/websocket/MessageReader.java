package dev.apigateway.emulator.websocket;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;

/** Joins the frames of messages, up to the longest message. Belongs to the event loop. */
final class MessageReader {

    private final Messages messages;
    private final Runnable tooLong;
    private Buffer message = Buffer.buffer();
    private boolean text;

    /** Takes messages. */
    interface Messages {
        void take(Buffer message, boolean text);
    }

    MessageReader(Messages messages, Runnable tooLong) {
        this.messages = messages;
        this.tooLong = tooLong;
    }

    void take(WebSocketFrame frame) {
        if (frame.isText() || frame.isBinary()) {
            text = frame.isText();
            message = Buffer.buffer();
        } else if (!frame.isContinuation()) {
            return;
        }
        if (message.length() + frame.binaryData().length() > WebSocketGateway.MAX_MESSAGE_BYTES) {
            message = Buffer.buffer();
            tooLong.run();
            return;
        }
        message.appendBuffer(frame.binaryData());
        if (frame.isFinal()) {
            messages.take(message, text);
        }
    }
}
