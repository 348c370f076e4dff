package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** The request does not fit the state of the resource. Answers the HTTP caller with status 409, Conflict. */
public class ConflictException extends StatusException {

    private static final long serialVersionUID = 1L;

    /** @param detail a sentence for the HTTP caller, sent as it stands; null for none */
    public ConflictException(@Nullable String detail) {
        super(409, detail);
    }

    /**
     * @param detail a sentence for the HTTP caller, sent as it stands; null for none
     * @param cause for the log only
     */
    public ConflictException(@Nullable String detail, @Nullable Throwable cause) {
        super(409, detail, cause);
    }
}
