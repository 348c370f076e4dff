package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** The caller may not do this. Answers the HTTP caller with status 403, Forbidden. */
public class ForbiddenException extends StatusException {

    private static final long serialVersionUID = 1L;

    /** @param detail a sentence for the HTTP caller, sent as it stands; null for none */
    public ForbiddenException(@Nullable String detail) {
        super(403, detail);
    }

    /**
     * @param detail a sentence for the HTTP caller, sent as it stands; null for none
     * @param cause for the log only
     */
    public ForbiddenException(@Nullable String detail, @Nullable Throwable cause) {
        super(403, detail, cause);
    }
}
