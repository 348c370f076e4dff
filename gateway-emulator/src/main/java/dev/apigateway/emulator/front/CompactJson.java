package dev.apigateway.emulator.front;

import io.vertx.core.buffer.Buffer;

/** JSON without the white space between its tokens. */
final class CompactJson {

    private CompactJson() {
    }

    static Buffer of(Buffer json) {
        Buffer compact = Buffer.buffer(json.length());
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            byte next = json.getByte(i);
            if (inString && next == '\\') {
                compact.appendByte(next).appendByte(json.getByte(++i));
            } else if (inString || next > ' ') {
                inString ^= next == '"';
                compact.appendByte(next);
            }
        }
        return compact;
    }
}
