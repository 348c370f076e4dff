package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** The request is not what this resource takes. Answers the HTTP caller with status 400, Bad Request. */
public class BadRequestException extends StatusException {

    private static final long serialVersionUID = 1L;

    /** @param detail a sentence for the HTTP caller, sent as it stands; null for none */
    public BadRequestException(@Nullable String detail) {
        super(400, detail);
    }

    /**
     * @param detail a sentence for the HTTP caller, sent as it stands; null for none
     * @param cause for the log only
     */
    public BadRequestException(@Nullable String detail, @Nullable Throwable cause) {
        super(400, detail, cause);
    }
}
