package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import dev.apigateway.emulator.authorizer.Decision.Denied;
import dev.apigateway.emulator.authorizer.Denial;
import dev.apigateway.emulator.runtimeapi.IncomingStream;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.EventTooLong;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.ShutDown;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Streaming;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Throttled;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.TimedOut;
import dev.apigateway.emulator.runtimeapi.RuntimeApi;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

/** Turns what became of an invocation into the answer of the gateway, and tells the log of failures. */
final class Answers {

    private static final Logger LOG = System.getLogger(Answers.class.getName());

    private final FrontRules rules;

    Answers(FrontRules rules) {
        this.rules = rules;
    }

    /**
     * An outcome as the front asks for it. One that cannot stream gets a stream in one piece, as it does in AWS, unless the
     * function declares what it sends.
     */
    Future<InvocationOutcome> asTaken(Exchange exchange, InvocationOutcome outcome) {
        if (rules.streams() || !(outcome instanceof Streaming streaming)) {
            return Future.succeededFuture(outcome);
        }
        if (streaming.stream().isDeclared()) {
            LOG.log(Level.WARNING, "The function streams its response, which this front cannot pass on in AWS; callers would "
                    + "see a failure there. Use rest-api or function-url (request id {0}).", exchange.invocationId());
            return Future.succeededFuture(outcome);
        }
        LOG.log(Level.WARNING, "The function streams its response, which this front takes for one in a single piece, as in "
                + "AWS. Use rest-api or function-url (request id {0}).", exchange.invocationId());
        return IncomingStream.buffered(outcome);
    }

    void write(Exchange exchange, InvocationOutcome outcome) {
        if (outcome instanceof Streaming streaming) {
            new StreamedAnswer(exchange, streaming.stream(), this).start();
        } else {
            exchange.answer(answer(exchange, outcome));
        }
    }

    /** Takes note of an outcome that came too late. */
    void drop(Exchange exchange, InvocationOutcome outcome) {
        if (outcome instanceof Streaming streaming) {
            streaming.stream().read(part -> {
            });
        } else {
            answer(exchange, outcome);
        }
    }

    /** The answer to an invocation that ended without a stream. */
    GatewayResponse answer(Exchange exchange, InvocationOutcome outcome) {
        if (outcome instanceof Responded responded) {
            return read(exchange, responded.payload());
        } else if (outcome instanceof Failed failed) {
            LOG.log(Level.ERROR, "The invocation failed with {0}: {1} (request id {2})", failed.errorType(),
                    failed.errorMessage(), exchange.invocationId());
            return rules.failure(FrontFailure.FUNCTION_FAILED);
        } else if (outcome instanceof TimedOut timedOut) {
            LOG.log(Level.ERROR, "{0}. Raise the timeout, or find out what it waits for (request id {1}).", timedOut.message(),
                    exchange.invocationId());
            return rules.failure(FrontFailure.FUNCTION_TIMED_OUT);
        } else if (outcome instanceof EventTooLong event) {
            LOG.log(Level.WARNING, "The event has {0} bytes; Lambda takes {1}. Send less (request id {2}).",
                    Integer.toString(event.bytes()), Integer.toString(RuntimeApi.MAX_PAYLOAD_BYTES), exchange.invocationId());
            return rules.failure(FrontFailure.EVENT_TOO_LONG);
        } else if (outcome instanceof Throttled throttled) {
            LOG.log(Level.WARNING, "The invocation was throttled. {0} Raise the concurrency or the queue (request id {1}).",
                    throttled.message(), exchange.invocationId());
            return rules.failure(FrontFailure.THROTTLED);
        } else if (outcome instanceof ShutDown) {
            return rules.failure(FrontFailure.SHUT_DOWN);
        }
        throw new AssertionError(outcome);
    }

    /** The answer to a caller who may not. */
    GatewayResponse denied(Exchange exchange, Denied denied) {
        LOG.log(denied.denial() == Denial.AUTHORIZER_FAILED ? Level.ERROR : Level.INFO, "{0} (request id {1})", denied.why(),
                exchange.invocationId());
        GatewayResponse answer = rules.failure(switch (denied.denial()) {
            case UNAUTHORIZED -> FrontFailure.UNAUTHORIZED;
            case FORBIDDEN -> FrontFailure.FORBIDDEN;
            case EXPLICITLY_DENIED -> FrontFailure.EXPLICITLY_DENIED;
            case INVALID_API_KEY -> FrontFailure.INVALID_API_KEY;
            case AUTHORIZER_FAILED -> FrontFailure.AUTHORIZER_FAILED;
        });
        return denied.challenge().isEmpty() ? answer : answer.with("www-authenticate", denied.challenge());
    }

    /** The answer to a response that the gateway does not take. */
    GatewayResponse refused(Exchange exchange, RefusedResponseException refused) {
        LOG.log(Level.WARNING, "The gateway refuses the response of the function. {0} (request id {1})", refused.getMessage(),
                exchange.invocationId());
        return rules.failure(refused.failure());
    }

    /** What the front makes of a response of the function. */
    GatewayResponse forCaller(Exchange exchange, GatewayResponse response) {
        return rules.forCaller(response, exchange.gatewayRequest());
    }

    private GatewayResponse read(Exchange exchange, Buffer payload) {
        try {
            return forCaller(exchange, rules.response(payload, exchange.gatewayRequest()));
        } catch (RefusedResponseException refused) {
            return refused(exchange, refused);
        }
    }
}
