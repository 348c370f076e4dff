package dev.apigateway.runtime;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyBinder;
import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.client.RuntimeApiException;
import dev.apigateway.runtime.codec.EventDecoder;
import dev.apigateway.runtime.codec.ResponseEncoder;
import dev.apigateway.runtime.context.ContextFactory;
import dev.apigateway.runtime.context.LambdaEnvironment;

/**
 * The loop: takes an invocation, has it handled, posts its outcome, and asks for the next. One thread runs it; {@link #close()}
 * ends it from any other.
 */
public final class LambdaRuntime implements Closeable {

    private static final Logger LOG = System.getLogger(LambdaRuntime.class.getName());

    private final RuntimeApiClient client;
    private final ContextFactory contexts;
    private final EventDecoder decoder;
    private final ResponseEncoder encoder;
    private final ApiGatewayHandler handler;
    private final NextBackoff backoff;

    /**
     * @param handler the application's handler with everything that is put around it
     * @param binder what reads and writes JSON bodies, or null where no handler binds any
     */
    public LambdaRuntime(LambdaEnvironment environment, ApiGatewayHandler handler, @Nullable BodyBinder binder) {
        this(environment, handler, binder, new NextBackoff(100));
    }

    LambdaRuntime(LambdaEnvironment environment, ApiGatewayHandler handler, @Nullable BodyBinder binder, NextBackoff backoff) {
        this.client = new RuntimeApiClient(environment.runtimeApi());
        this.contexts = new ContextFactory(environment, Clock.systemUTC());
        this.decoder = new EventDecoder(binder);
        this.encoder = new ResponseEncoder(binder);
        this.handler = handler;
        this.backoff = backoff;
    }

    /**
     * Runs until closed, or until the Runtime API can't be reached for good.
     *
     * @return the exit code of the process: 0 after {@link #close()}, 1 when the Runtime API is lost
     */
    public int run() {
        while (!client.isClosed()) {
            Invocation invocation;
            try {
                invocation = client.next();
            } catch (RuntimeApiException e) {
                if (!client.isClosed() && !backoff.waitAfter(e)) {
                    return 1;
                }
                continue;
            }
            backoff.reset();
            answer(invocation);
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private void answer(Invocation invocation) {
        byte[] response;
        try {
            response = handle(invocation);
        } catch (Throwable e) {
            reportFailure(invocation, e);
            return;
        }
        try {
            client.respond(invocation, response);
        } catch (RuntimeApiException e) {
            logNotTaken(invocation, e);
        }
    }

    /** Nothing that was thrown is lost; after a virtual machine's error the process can't be trusted and ends. */
    private void reportFailure(Invocation invocation, Throwable thrown) {
        LOG.log(Level.ERROR, "The invocation with request id " + invocation.requestId() + " failed.", thrown);
        try {
            client.fail(invocation, FunctionError.of(category(thrown), thrown));
        } catch (RuntimeApiException e) {
            logNotTaken(invocation, e);
        }
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    private void logNotTaken(Invocation invocation, RuntimeApiException refusal) {
        if (!client.isClosed()) {
            LOG.log(Level.ERROR, "The outcome of request id " + invocation.requestId() + " was not taken.", refusal);
        }
    }

    private byte[] handle(Invocation invocation) throws Exception {
        ApiGatewayEvent event = decoder.decode(invocation.event());
        ApiGatewayResponse response = handler.handle(event, contexts.create(invocation));
        if (response == null) {
            throw new IllegalStateException("The handler returned null. Return an ApiGatewayResponse, "
                    + "for instance ApiGatewayResponse.of(204).");
        }
        return encoder.encode(response, event);
    }

    private static String category(Throwable thrown) {
        return thrown instanceof EventDecodingException ? "Runtime.MalformedEvent" : "Runtime.UserException";
    }
}
