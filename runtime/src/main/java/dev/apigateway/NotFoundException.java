package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** There is no such resource. Answers the HTTP caller with status 404, Not Found. */
public class NotFoundException extends StatusException {

    private static final long serialVersionUID = 1L;

    /** @param detail a sentence for the HTTP caller, sent as it stands; null for none */
    public NotFoundException(@Nullable String detail) {
        super(404, detail);
    }

    /**
     * @param detail a sentence for the HTTP caller, sent as it stands; null for none
     * @param cause for the log only
     */
    public NotFoundException(@Nullable String detail, @Nullable Throwable cause) {
        super(404, detail, cause);
    }
}
