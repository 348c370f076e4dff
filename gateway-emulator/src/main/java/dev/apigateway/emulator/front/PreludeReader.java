package dev.apigateway.emulator.front;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

/** Collects the first bytes of a stream up to the 8 NUL bytes that separate the prelude from the body. */
final class PreludeReader {

    private static final int MAX_BYTES = 64 * 1024;
    private static final int SEPARATOR_BYTES = 8;

    private final Buffer bytes = Buffer.buffer();
    private int nuls;

    /** Takes the next bytes and returns those that belong to the body, null while the prelude has not ended. */
    @Nullable
    Buffer take(Buffer part) throws RefusedResponseException {
        int end = 0;
        while (end < part.length() && nuls < SEPARATOR_BYTES) {
            nuls = part.getByte(end) == 0 ? nuls + 1 : 0;
            end++;
        }
        bytes.appendBuffer(part, 0, end);
        if (bytes.length() > MAX_BYTES + SEPARATOR_BYTES) {
            throw new RefusedResponseException("Its prelude is longer than " + MAX_BYTES + " bytes.");
        }
        return nuls < SEPARATOR_BYTES ? null : part.getBuffer(end, part.length());
    }

    /** The prelude, without its separator. */
    Buffer prelude() {
        return bytes.getBuffer(0, bytes.length() - nuls);
    }
}
