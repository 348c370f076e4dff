package dev.apigateway.runtime.client;

import java.io.ByteArrayInputStream;
import java.util.Random;

/** Gives bytes out in pieces as a socket does: of any size, cut anywhere. The same seed gives the same cuts. */
final class Pieces extends ByteArrayInputStream {

    private final Random random;

    Pieces(byte[] bytes, long seed) {
        super(bytes);
        this.random = new Random(seed);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, length == 0 ? 0 : 1 + random.nextInt(Math.min(length, 1 << random.nextInt(18))));
    }
}
