package dev.apigateway.runtime.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.apigateway.runtime.Allocations;

/** Whatever bytes come from the Runtime API, they are answers or an IOException, and the pieces they come in don't matter. */
class HttpResponseReaderFuzz {

    /** The largest body, twice as the array for it grows, and once more for the second reader. */
    private static final long FIXED_BYTES = 4L * 64 * 1024 * 1024;

    @FuzzTest
    void read(byte[] bytes) {
        Allocations.assertAtMost(FIXED_BYTES, 200, bytes.length, () -> {
            String atOnce = answers(new SocketBuffer(new ByteArrayInputStream(bytes)));
            String inPieces = answers(new SocketBuffer(new Pieces(bytes, bytes.length)));
            assert inPieces.equals(atOnce) : atOnce + " or " + inPieces;
        });
    }

    private static String answers(SocketBuffer input) {
        HttpResponseReader reader = new HttpResponseReader(input);
        StringBuilder answers = new StringBuilder();
        try {
            do {
                HttpResponse response = reader.read();
                assert response.headers().size() <= 256;
                answers.append(response.status()).append(response.headers()).append(Arrays.hashCode(response.body()));
            } while (!reader.connectionEnds());
            return answers.toString();
        } catch (IOException e) {
            return answers.append(e.getMessage()).toString();
        }
    }
}
