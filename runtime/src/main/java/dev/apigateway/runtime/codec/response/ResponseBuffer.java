package dev.apigateway.runtime.codec.response;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/** Collects one response up to the size that is accepted; beyond that it only counts. Belongs to one thread. */
final class ResponseBuffer extends OutputStream {

    private final Dialect dialect;
    private byte[] bytes;
    private long count;

    ResponseBuffer(Dialect dialect, int capacity) {
        this.dialect = dialect;
        this.bytes = new byte[Math.min(capacity, dialect.maxBytes())];
    }

    @Override
    public void write(int b) {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        int start = (int) Math.min(count, dialect.maxBytes());
        count += length;
        if (count > dialect.maxBytes()) {
            return;
        }
        if (count > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(dialect.maxBytes(), Math.max(count, bytes.length * 2L)));
        }
        System.arraycopy(source, offset, bytes, start, length);
    }

    /** The response, not copied if it fills the buffer. */
    byte[] toByteArray() {
        if (count > dialect.maxBytes()) {
            throw new ResponseEncodingException(String.format(Locale.ROOT,
                    "The encoded response is %,d bytes; %s accepts at most %,d bytes for the whole buffered response. %s",
                    count, dialect.limiter(), dialect.maxBytes(),
                    dialect.isApiGateway() ? "Stream the response or store it in S3." : "Store it in S3."), null);
        }
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, (int) count);
    }
}
