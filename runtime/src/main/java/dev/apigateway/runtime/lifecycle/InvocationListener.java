package dev.apigateway.runtime.lifecycle;

import dev.apigateway.Context;

/** Hears of every invocation whose outcome has left. */
@FunctionalInterface
public interface InvocationListener {

    /** Called in the loop's thread before it asks for the next invocation. */
    void answered(Context context);

    /** Does nothing. */
    static InvocationListener none() {
        return context -> {
        };
    }
}
