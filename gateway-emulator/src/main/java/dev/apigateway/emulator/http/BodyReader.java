package dev.apigateway.emulator.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads request bodies up to a limit. What follows the limit is read and dropped, so that the client gets to see the answer.
 */
public final class BodyReader {

    private BodyReader() {
    }

    /**
     * The whole body; fails with {@link BodyTooLongException} if it is longer, or with the cause if the client went away.
     *
     * @param limitBytes the longest body that is kept
     */
    public static Future<Buffer> read(HttpServerRequest request, long limitBytes) {
        Promise<Buffer> whole = Promise.promise();
        Buffer kept = Buffer.buffer();
        long[] length = new long[1];
        request.handler(part -> {
            length[0] += part.length();
            if (length[0] <= limitBytes) {
                kept.appendBuffer(part);
            }
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(end -> {
            if (length[0] <= limitBytes) {
                whole.tryComplete(kept);
            } else {
                whole.tryFail(new BodyTooLongException(limitBytes));
            }
        });
        return whole.future();
    }
}
