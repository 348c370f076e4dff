package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * An exception that answers the HTTP caller with a status. The answer is an {@code application/problem+json} document of the
 * status, its standard title and the detail; nothing of the cause or the stack trace is in it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
public class StatusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String detail;

    /**
     * @param status from 400 to 599
     * @param detail a sentence for the HTTP caller, sent as it stands, so keep secrets and class names out of it; null for
     *        none
     * @throws IllegalArgumentException for a status outside the range
     */
    public StatusException(int status, @Nullable String detail) {
        this(status, detail, null);
    }

    /**
     * @param status from 400 to 599
     * @param detail a sentence for the HTTP caller, or null
     * @param cause for the log only
     * @throws IllegalArgumentException for a status outside the range
     */
    public StatusException(int status, @Nullable String detail, @Nullable Throwable cause) {
        super(status + " " + HttpStatus.title(status) + (detail == null ? "" : ": " + detail), cause);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Status " + status + " is not an error; a StatusException has 400 to 599.");
        }
        this.status = status;
        this.detail = detail;
    }

    /** The HTTP status, from 400 to 599. */
    public int status() {
        return status;
    }

    /** The sentence for the HTTP caller, or null. */
    public @Nullable String detail() {
        return detail;
    }
}
