package dev.apigateway.rest.request;

import java.io.IOException;
import java.io.OutputStream;

import dev.apigateway.ResponseStream;

/** A response that leaves while it is written. */
final class StreamedEventResponse extends EventResponse {

    private static final int BUFFER_BYTES = 8191;

    private final ResponseStream stream;

    StreamedEventResponse(ResponseStream stream) {
        this.stream = stream;
    }

    @Override
    void begin() {
        stream.status(status());
        for (int i = 0; i < headers().size(); i++) {
            stream.header(headers().name(i), headers().value(i));
        }
    }

    @Override
    void content(byte[] bytes, int offset, int length) throws IOException {
        stream.body().write(bytes, offset, length);
    }

    @Override
    void wholeContent(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            stream.body().write(bytes, 0, bytes.length);
        }
    }

    /** Leaves when it is flushed or full; until then, an exception can still change the response. */
    @Override
    public OutputStream createResponseOutputStream() {
        return new OutputStream() {

            private final byte[] buffer = new byte[BUFFER_BYTES];
            private int count;

            @Override
            public void write(int oneByte) throws IOException {
                if (count == buffer.length) {
                    flush();
                }
                buffer[count++] = (byte) oneByte;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (length > buffer.length - count) {
                    flush();
                }
                if (length > buffer.length) {
                    writeNow(bytes, offset, length);
                } else {
                    System.arraycopy(bytes, offset, buffer, count, length);
                    count += length;
                }
            }

            @Override
            public void flush() throws IOException {
                if (!closed() && count > 0) {
                    int length = count;
                    count = 0;
                    writeNow(buffer, 0, length);
                }
            }

            @Override
            public void close() throws IOException {
                flush();
                end();
            }
        };
    }
}
