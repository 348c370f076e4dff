package dev.apigateway.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.Context;
import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.client.RuntimeApiException;
import dev.apigateway.runtime.context.ContextFactory;
import dev.apigateway.runtime.handler.Fate;
import dev.apigateway.runtime.handler.InvocationHandler;
import dev.apigateway.runtime.handler.Reply;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/**
 * Takes an invocation, has it handled, sees to its outcome, and asks for the next. One thread runs it over a connection of its
 * own; {@link #close()} ends it from any other.
 */
final class InvocationLoop implements Closeable {

    private static final Logger LOG = System.getLogger(InvocationLoop.class.getName());

    private final RuntimeApiClient client;
    private final ContextFactory contexts;
    private final InvocationHandler handler;
    private final InvocationListener listener;
    private final NextBackoff backoff;
    private long answered;

    InvocationLoop(RuntimeApiClient client, ContextFactory contexts, InvocationHandler handler, InvocationListener listener,
            NextBackoff backoff) {
        this.client = client;
        this.contexts = contexts;
        this.handler = handler;
        this.listener = listener;
        this.backoff = backoff;
    }

    /** Runs until closed; false when it ended because the Runtime API is lost. */
    boolean run() {
        try {
            return runConnected();
        } finally {
            client.disconnect();
        }
    }

    private boolean runConnected() {
        backoff.reset();
        while (!client.isClosed()) {
            Invocation invocation;
            try {
                invocation = client.next();
            } catch (RuntimeApiException e) {
                if (!client.isClosed() && !backoff.waitAfter(e)) {
                    return false;
                }
                continue;
            }
            backoff.reset();
            if (!answer(invocation)) {
                return false;
            }
            answered++;
        }
        return true;
    }

    /** How many invocations have had their outcome; for the loop's thread. */
    long answered() {
        return answered;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** Whether the loop can go on. */
    private boolean answer(Invocation invocation) {
        Context context = contexts.create(invocation);
        Reply reply = new Reply(client, invocation);
        Throwable thrown = null;
        try {
            handler.handle(invocation, context, reply);
        } catch (Throwable e) {
            thrown = e;
            reportFailure(invocation, reply, e);
        }
        listener.answered(context);
        if (thrown instanceof Error error && Fate.isFatal(error)) {
            throw error;
        }
        RuntimeApiException notTaken = reply.notTaken();
        return notTaken == null || Refusals.allowToGoOn(invocation, notTaken);
    }

    /**
     * Nothing that was thrown is lost: the log has it before the caller hears of it. What the handler only passes on of a
     * broken post is told with that.
     */
    private static void reportFailure(Invocation invocation, Reply reply, Throwable thrown) {
        if (reply.notTaken() == null) {
            LOG.log(Level.ERROR, "The invocation with request id " + invocation.requestId() + " failed.", thrown);
            reply.fail(FunctionError.of(category(thrown, reply), thrown));
        }
    }

    private static String category(Throwable thrown, Reply reply) {
        if (thrown instanceof EventDecodingException) {
            return "Runtime.MalformedEvent";
        }
        return reply.isAnswered() ? "Runtime.StreamError" : "Runtime.UserException";
    }
}
