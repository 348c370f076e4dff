package dev.apigateway.runtime.conformance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import dev.apigateway.runtime.client.FakeAnswer;

/** Decides from a seed what goes wrong, call by call, in some schedules more often than in others. */
final class FaultSchedule {

    private static final int[] REFUSALS = { 400, 403, 404, 410, 413, 429, 500, 503 };
    private static final String[] GARBAGE = { "\r\n", "SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nX",
            "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "HTTP/1.1 200 OK\r\n: no name\r\n\r\n",
            "HTTP/1.1 101 Switching Protocols\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" };

    private final Random random;
    private final int callsBetweenFaults;

    FaultSchedule(long seed) {
        random = new Random(seed);
        callsBetweenFaults = 4 + random.nextInt(20);
    }

    synchronized int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** Whether the next call goes wrong. */
    boolean strikes() {
        return upTo(callsBetweenFaults) == 0;
    }

    /** An answer that is whole, in one of the many ways that one can come. */
    FakeAnswer whole(FakeAnswer answer) {
        switch (upTo(8)) {
            case 0 -> answer.inChunksOf(1 + upTo(50));
            case 1 -> answer.inPiecesOf(1 + upTo(answer.length()));
            case 2 -> answer.inPiecesOf(20 + upTo(answer.length())).pausing(upTo(500));
            case 3 -> answer.pausing(upTo(3_000));
            case 4 -> answer.header("Connection", "close").thenClose();
            case 5 -> answer.after("HTTP/1.1 100 Continue\r\n\r\n");
            default -> {
            }
        }
        return answer;
    }

    /** An answer of which at least the last byte is missing. */
    FakeAnswer cut(FakeAnswer answer) {
        FakeAnswer cut = answer.cutAfter(upTo(answer.length()));
        return upTo(2) == 0 ? cut : cut.thenReset();
    }

    FakeAnswer bad() {
        return switch (upTo(4)) {
            case 0 -> FakeAnswer.reset();
            case 1 -> FakeAnswer.nothing();
            case 2 -> FakeAnswer.raw(GARBAGE[upTo(GARBAGE.length)]);
            default -> FakeAnswer.refused(refusal(), "Some.Type", "no");
        };
    }

    int refusal() {
        return REFUSALS[upTo(REFUSALS.length)];
    }

    /** A connection that, once in a while, breaks in the middle of a request. */
    InputStream breaking(InputStream input) {
        return strikes() ? new BreakingInput(input, upTo(3_000)) : input;
    }

    private static final class BreakingInput extends FilterInputStream {

        private int left;

        BreakingInput(InputStream input, int bytes) {
            super(input);
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("broken on schedule");
            }
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                throw new IOException("broken on schedule");
            }
            int count = super.read(bytes, offset, Math.min(left, length));
            left -= count;
            return count;
        }
    }
}
