package dev.apigateway.runtime.lifecycle;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import dev.apigateway.AfterResponse;
import dev.apigateway.Context;
import dev.apigateway.runtime.handler.Fate;

/** Calls the application's work after a response; what one of them throws is logged and keeps no other from its work. */
public final class AfterResponses implements InvocationListener {

    private static final Logger LOG = System.getLogger(AfterResponses.class.getName());

    private final List<AfterResponse> hooks;

    /** @param hooks called one after the other */
    public AfterResponses(List<AfterResponse> hooks) {
        this.hooks = List.copyOf(hooks);
    }

    /** Whether there is nothing to call. */
    public boolean isEmpty() {
        return hooks.isEmpty();
    }

    @Override
    public void answered(Context context) {
        for (AfterResponse hook : hooks) {
            try {
                hook.afterResponse(context);
            } catch (Throwable e) {
                if (e instanceof Error error && Fate.isFatal(error)) {
                    throw error;
                }
                LOG.log(Level.ERROR, "The work of " + hook.getClass().getName() + " after the response to request id "
                        + context.requestId() + " failed. The response had left before.", e);
            }
        }
    }
}
