package dev.apigateway.emulator.intake;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** A request is not read any further. The message is for the log, and has nothing of the request in it. */
public final class RefusedRequestException extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    RefusedRequestException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    private RefusedRequestException(Refusal refusal, String message, Throwable cause) {
        super(message, cause);
        this.refusal = refusal;
    }

    /** What a decoder reports; that of Netty tells of a request that is no HTTP, or of the most that it keeps in memory. */
    public static RefusedRequestException of(Throwable cause) {
        if (cause instanceof RefusedRequestException known) {
            return known;
        } else if (cause instanceof TooLongHttpLineException) {
            return new RefusedRequestException(Refusal.REQUEST_LINE_TOO_LONG, "Its request line does not end.", cause);
        } else if (cause instanceof TooLongHttpHeaderException) {
            return new RefusedRequestException(Refusal.HEADERS_TOO_LONG, "Its headers do not end.", cause);
        }
        return new RefusedRequestException(Refusal.MALFORMED, "It is not HTTP.", cause);
    }

    public Refusal refusal() {
        return refusal;
    }
}
