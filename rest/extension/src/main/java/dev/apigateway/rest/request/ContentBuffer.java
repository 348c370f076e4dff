package dev.apigateway.rest.request;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

/** Collects content that has to leave as a whole, up to the size that Lambda takes. */
class ContentBuffer extends OutputStream {

    private final Supplier<String> request;
    private byte[] bytes = new byte[256];
    private int count;

    /** @param request what a message calls the request that is answered */
    ContentBuffer(Supplier<String> request) {
        this.request = request;
    }

    @Override
    public void write(int oneByte) {
        requireSpace(1);
        bytes[count++] = (byte) oneByte;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        requireSpace(length);
        System.arraycopy(source, offset, bytes, count, length);
        count += length;
    }

    private void requireSpace(int length) {
        long needed = (long) count + length;
        if (needed > RuntimeApiClient.MAX_RESPONSE_BYTES) {
            throw new ResponseEncodingException(String.format(Locale.ROOT,
                    "The content of the response to %s has %,d bytes so far; Lambda accepts at most %,d bytes for a whole "
                            + "buffered response. Store it in S3, or set quarkus.apigateway.rest.responses to 'streamed' where "
                            + "the front takes streams.",
                    request.get(), needed, RuntimeApiClient.MAX_RESPONSE_BYTES), null);
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, 2L * bytes.length));
        }
    }

    /** What was written, not copied if it fills the buffer. */
    byte[] toBytes() {
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
    }
}
