package dev.apigateway.runtime.client;

import java.nio.charset.StandardCharsets;

/**
 * Says that the Runtime API answered, and refused.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public final class RefusedException extends RuntimeApiException {

    /** The request id is not one of an invocation that waits for its outcome. */
    public static final int UNKNOWN_INVOCATION = 400;
    /** The call does not fit the state of the invocation, for instance since it has its outcome. */
    public static final int INVALID_STATE = 403;
    /** The invocation's time was up before its outcome came. */
    public static final int TIMED_OUT = 410;
    /** The response is larger than Lambda takes. */
    public static final int TOO_LARGE = 413;

    private static final long serialVersionUID = 1L;
    private static final int MAX_REASON_BYTES = 500;

    private final int status;

    RefusedException(String call, HttpResponse response) {
        super("The Runtime API answered the call '" + call + "' with status " + response.status() + ": "
                + new String(response.body(), 0, Math.min(response.body().length, MAX_REASON_BYTES), StandardCharsets.UTF_8));
        this.status = response.status();
    }

    /** The HTTP status of the refusal. */
    public int status() {
        return status;
    }
}
