package dev.apigateway.emulator.runtimeapi;

import io.vertx.core.buffer.Buffer;

/** The beginning of a streamed response, kept for whoever looks at it later. Belongs to the event loop. */
public final class StreamedContent {

    /** More than a person reads. */
    private static final int LIMIT_BYTES = 256 * 1024;

    private final String contentType;
    private final boolean prelude;
    private final Buffer beginning = Buffer.buffer();
    private int limitBytes = LIMIT_BYTES;
    private long bytes;

    /**
     * Nothing yet.
     *
     * @param contentType the media type of the whole stream
     * @param prelude whether status and headers come first, up to 8 NUL bytes
     */
    StreamedContent(String contentType, boolean prelude) {
        this.contentType = contentType;
        this.prelude = prelude;
    }

    /** The media type of the whole stream. */
    public String contentType() {
        return contentType;
    }

    /** Whether status and headers come first, up to 8 NUL bytes. */
    public boolean hasPrelude() {
        return prelude;
    }

    /** What is kept; not to be changed. */
    public Buffer beginning() {
        return beginning;
    }

    /** How much has been streamed. */
    public long bytes() {
        return bytes;
    }

    void keepUpTo(int newLimitBytes) {
        limitBytes = newLimitBytes;
    }

    void take(Buffer part) {
        int kept = Math.min(part.length(), limitBytes - beginning.length());
        if (kept > 0) {
            beginning.appendBuffer(part, 0, kept);
        }
        bytes += part.length();
    }
}
