package dev.apigateway.runtime.handler;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RefusedException;
import dev.apigateway.runtime.client.ResponseUpload;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.client.RuntimeApiException;

/**
 * The one outcome of one invocation: a response leaves once at most, and a failure only where no response did. What becomes of
 * the outcome is {@link #notTaken()}'s to tell, so that the failure of a post is never mistaken for one of the handler.
 */
public final class Reply {

    private static final String STREAM_TYPE = "application/vnd.awslambda.http-integration-response";

    private final RuntimeApiClient client;
    private final Invocation invocation;
    private boolean answered;
    private @Nullable ResponseUpload upload;
    private @Nullable RuntimeApiException notTaken;

    /** Nothing is sent yet. */
    public Reply(RuntimeApiClient client, Invocation invocation) {
        this.client = client;
        this.invocation = invocation;
    }

    /** Posts the whole response; one that is too large for Lambda becomes a failure that says so. */
    public void respond(byte[] json) {
        begin();
        try {
            client.respond(invocation, json);
        } catch (RefusedException e) {
            notTaken = e;
            if (e.status() == RefusedException.TOO_LARGE) {
                report(tooLarge(json.length));
            }
        } catch (RuntimeApiException e) {
            notTaken = e;
        }
    }

    /**
     * Begins a response that leaves in pieces.
     *
     * @throws RuntimeApiException when it can't be sent
     */
    void beginStream() throws RuntimeApiException {
        begin();
        try {
            upload = client.stream(invocation, STREAM_TYPE);
        } catch (RuntimeApiException e) {
            notTaken = e;
            throw e;
        }
    }

    /**
     * Sends a piece of the response that was begun.
     *
     * @throws RuntimeApiException when it can't be sent
     */
    void write(byte[] bytes, int offset, int length) throws RuntimeApiException {
        if (notTaken != null) {
            throw notTaken;
        }
        if (upload == null) {
            throw new IllegalStateException("The response has not begun, or has ended.");
        }
        try {
            upload.write(bytes, offset, length);
        } catch (RuntimeApiException e) {
            notTaken = e;
            throw e;
        }
    }

    /** Ends the response that was begun. */
    void endStream() {
        if (upload == null || notTaken != null) {
            return;
        }
        ResponseUpload ended = upload;
        upload = null;
        try {
            ended.finish();
        } catch (RuntimeApiException e) {
            notTaken = e;
        }
    }

    /** Reports a failure: as an invocation error, or at the end of a response that was begun. */
    public void fail(FunctionError error) {
        if (notTaken != null) {
            return;
        }
        ResponseUpload begun = upload;
        upload = null;
        if (begun != null) {
            try {
                begun.abort(error);
            } catch (RuntimeApiException e) {
                notTaken = e;
            }
        } else if (!answered) {
            answered = true;
            report(error);
        }
    }

    /** Whether a response was posted or begun. */
    public boolean isAnswered() {
        return answered;
    }

    /** Why Lambda didn't take the outcome, or null when it did. */
    public @Nullable RuntimeApiException notTaken() {
        return notTaken;
    }

    private void begin() {
        if (answered) {
            throw new IllegalStateException("The invocation with request id " + invocation.requestId()
                    + " has its response; there is one for each.");
        }
        answered = true;
    }

    private void report(FunctionError error) {
        try {
            client.fail(invocation, error);
        } catch (RuntimeApiException e) {
            if (notTaken != null) {
                e.addSuppressed(notTaken);
            }
            notTaken = e;
        }
    }

    private FunctionError tooLarge(int bytes) {
        return new FunctionError("Function.ResponseSizeTooLarge", "ResponseSizeTooLarge", String.format(Locale.ROOT,
                "The encoded response is %,d bytes, more than Lambda takes (6,291,556 bytes for a whole buffered response). "
                        + "Stream the response or store it in S3.",
                bytes), List.of());
    }
}
