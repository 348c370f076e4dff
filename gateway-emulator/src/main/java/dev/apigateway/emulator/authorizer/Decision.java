package dev.apigateway.emulator.authorizer;

/** Whether a request may take its route. */
public sealed interface Decision {

    /**
     * It may.
     *
     * @param access what the event says of the caller
     */
    record Allowed(Access access) implements Decision {
    }

    /**
     * It may not.
     *
     * @param denial what the caller gets to know
     * @param why the reason in full, for the log
     * @param challenge the content of {@code WWW-Authenticate}; empty for none
     */
    record Denied(Denial denial, String why, String challenge) implements Decision {

        static Denied of(Denial denial, String why) {
            return new Denied(denial, why, "");
        }
    }
}
