package dev.apigateway.runtime.codec.response;

/**
 * The content of a response before it is wrapped.
 *
 * @param bytes UTF-8 text, or any bytes if binary
 * @param isBinary whether they have to leave as base64
 */
@SuppressWarnings("ArrayRecordComponent")
record Content(byte[] bytes, boolean isBinary) {

    private static final int HEADERS = 1024;

    /** Enough for base64, and for JSON whose quotes get escaped, in most cases. */
    int estimatedLength() {
        return (int) Math.min(Integer.MAX_VALUE, HEADERS + bytes.length * 4L / 3);
    }
}
