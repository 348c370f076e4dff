package dev.apigateway.emulator.http;

import java.util.ArrayDeque;
import java.util.Deque;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * Bounds the memory for requests and responses: a request gets its share before its body is read, and waits for one, first
 * come, first served, while others take up all. What is not read stays with the client. Belongs to the event loop.
 */
public final class BytesInFlight {

    private final long max;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long inFlight;

    private record Waiting(long bytes, Promise<Share> admitted) {
    }

    /** Creates a bound; one request is always admitted, however long it is. */
    public BytesInFlight(long max) {
        this.max = max;
    }

    /** Succeeds when there is room for a request of this length. */
    public Future<Share> take(long bytes) {
        if (waiting.isEmpty() && fits(bytes)) {
            return Future.succeededFuture(new Share(bytes));
        }
        Promise<Share> admitted = Promise.promise();
        waiting.add(new Waiting(bytes, admitted));
        return admitted.future();
    }

    private boolean fits(long bytes) {
        return inFlight == 0 || inFlight + bytes <= max;
    }

    private void admit() {
        while (!waiting.isEmpty() && fits(waiting.element().bytes)) {
            Waiting next = waiting.remove();
            next.admitted.complete(new Share(next.bytes));
        }
    }

    /** What one request takes up. */
    public final class Share {

        private long bytes;
        private boolean given = true;

        private Share(long bytes) {
            this.bytes = bytes;
            inFlight += bytes;
        }

        /** Takes up more at once: a response cannot wait, but the next requests can. */
        public void grow(long more) {
            if (given) {
                bytes += more;
                inFlight += more;
            }
        }

        /** Gives all back; calls after the first do nothing. */
        public void giveBack() {
            if (given) {
                given = false;
                inFlight -= bytes;
                admit();
            }
        }
    }
}
