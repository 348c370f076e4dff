package dev.apigateway.runtime.codec;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Collects one response up to the size that Lambda accepts; beyond that it only counts. Belongs to one thread. */
final class ResponseBuffer extends OutputStream {

    /**
     * 6 MiB and 100 bytes.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
     */
    static final int MAX_BYTES = 6 * 1024 * 1024 + 100;

    private byte[] bytes;
    private long count;

    ResponseBuffer(int capacity) {
        bytes = new byte[Math.min(capacity, MAX_BYTES)];
    }

    @Override
    public void write(int b) {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        int start = (int) Math.min(count, MAX_BYTES);
        count += length;
        if (count > MAX_BYTES) {
            return;
        }
        if (count > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_BYTES, Math.max(count, bytes.length * 2L)));
        }
        System.arraycopy(source, offset, bytes, start, length);
    }

    /** The response, not copied if it fills the buffer. */
    byte[] toByteArray() {
        if (count > MAX_BYTES) {
            throw new ResponseEncodingException(String.format(Locale.ROOT,
                    "The encoded response is %,d bytes; Lambda accepts at most %,d bytes for the whole buffered response. "
                            + "Stream the response or store it in S3.",
                    count, MAX_BYTES), null);
        }
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, (int) count);
    }
}
