package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** The caller has not said who it is. Answers the HTTP caller with status 401, Unauthorized. */
public class UnauthorizedException extends StatusException {

    private static final long serialVersionUID = 1L;

    /** @param detail a sentence for the HTTP caller, sent as it stands; null for none */
    public UnauthorizedException(@Nullable String detail) {
        super(401, detail);
    }

    /**
     * @param detail a sentence for the HTTP caller, sent as it stands; null for none
     * @param cause for the log only
     */
    public UnauthorizedException(@Nullable String detail, @Nullable Throwable cause) {
        super(401, detail, cause);
    }
}
