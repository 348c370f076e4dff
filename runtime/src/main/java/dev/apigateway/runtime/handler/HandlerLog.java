package dev.apigateway.runtime.handler;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.Context;
import dev.apigateway.StatusException;

/** What the log gets of exceptions that the HTTP caller reads as a status. */
final class HandlerLog {

    private static final Logger LOG = System.getLogger(HandlerLog.class.getName());

    private HandlerLog() {
    }

    /** An exception that carries its status: the application's own word, so an error only from 500 on. */
    static void answered(Context context, StatusException thrown) {
        Level level = thrown.status() >= 500 ? Level.ERROR : Level.DEBUG;
        if (LOG.isLoggable(level)) {
            LOG.log(level, "The handler answers request id " + context.requestId() + " with an error.", thrown);
        }
    }

    /** An exception that is answered with status 500. */
    static void failed(Context context, Throwable thrown) {
        LOG.log(Level.ERROR, "The handler failed for request id " + context.requestId()
                + "; the caller gets status 500.", thrown);
    }
}
