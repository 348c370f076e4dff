package dev.apigateway.runtime.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.runtime.Allocations;

/** Answers that go on for ever end at a limit, not with the memory. */
class EndlessAnswerTest {

    private static final int LIMIT = 64 * 1024 * 1024;

    @Test
    void bodyUpToTheEndOfTheConnectionIsRefused() {
        assertRefused("HTTP/1.1 200 OK\r\n\r\n", "a", "The answer's body is larger than 67108864 bytes.");
    }

    @Test
    void chunksAreRefused() {
        assertRefused("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "400\r\n" + "a".repeat(1_024) + "\r\n",
                "The answer's body is larger than 67108864 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" })
    void lineIsRefused(String start) {
        assertRefused(start, "a", "A header line of the answer is longer than 32768 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" })
    void headerLinesAreRefused(String start) {
        assertRefused(start, "name: value\r\n", "The answer has more than 256 header lines.");
    }

    private static void assertRefused(String start, String repeated, String message) {
        Allocations.assertAtMost(1_000_000, 4, LIMIT, () -> {
            InputStream answer = new SequenceInputStream(new ByteArrayInputStream(start.getBytes(US_ASCII)), endless(repeated));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new HttpResponseReader(new SocketBuffer(answer)).read()).withMessage(message);
        });
    }

    private static InputStream endless(String repeated) {
        byte[] bytes = repeated.repeat(4_096).getBytes(US_ASCII);
        return new InputStream() {

            private int position;

            @Override
            public int read() {
                throw new UnsupportedOperationException("Read several bytes at a time.");
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = Math.min(length, bytes.length - position);
                System.arraycopy(bytes, position, target, offset, count);
                position = (position + count) % bytes.length;
                return count;
            }
        };
    }
}
