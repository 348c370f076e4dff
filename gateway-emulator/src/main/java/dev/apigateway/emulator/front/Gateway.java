package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.RouteMatch;
import dev.apigateway.emulator.api.RouteTable;
import dev.apigateway.emulator.api.TokenBucket;
import dev.apigateway.emulator.authorizer.Access;
import dev.apigateway.emulator.authorizer.Authorizers;
import dev.apigateway.emulator.authorizer.Decision.Allowed;
import dev.apigateway.emulator.authorizer.Decision.Denied;
import dev.apigateway.emulator.http.BodyReader;
import dev.apigateway.emulator.http.BodyTooLongException;
import dev.apigateway.emulator.http.BytesInFlight;
import dev.apigateway.emulator.intake.Intake;
import dev.apigateway.emulator.intake.Refusal;
import dev.apigateway.emulator.intake.RequestLimits;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.settings.EmulatorSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * The front: takes HTTP requests, finds their route, and has the handler of the route invoked.
 */
public final class Gateway implements Intake {

    private static final Logger LOG = System.getLogger(Gateway.class.getName());
    /** A body is there as bytes, as text and in the event. */
    private static final int COPIES = 3;

    private final Vertx vertx;
    private final Clock clock;
    private final ApiDescription api;
    private final boolean patient;
    private final FrontRules rules;
    private final LambdaService lambda;
    private final BytesInFlight bytesInFlight;
    private final RouteTable routes;
    private final Answers answers;
    private final CorsRules cors;
    private final RequestLog log;
    private final Authorizers authorizers;
    private final TokenBucket throttle;

    public Gateway(Vertx vertx, Clock clock, EmulatorSettings settings, LambdaService lambda) {
        this.vertx = vertx;
        this.clock = clock;
        this.api = settings.api();
        this.patient = !settings.lambda().timeoutEnforced();
        this.rules = FrontRules.of(api);
        this.lambda = lambda;
        this.bytesInFlight = new BytesInFlight(settings.maxBytesInFlight());
        this.routes = RouteTable.of(api.front(), api.routes());
        this.answers = new Answers(rules);
        this.cors = new CorsRules(api.front(), api.cors());
        this.log = new RequestLog(!lambda.startsProcesses());
        this.authorizers = new Authorizers(api, vertx, clock, lambda);
        this.throttle = new TokenBucket(api.front().hasStages() ? api.throttle() : null, clock);
    }

    @Override
    public RequestLimits limits() {
        return RequestLimits.of(api.front());
    }

    @Override
    public void refuse(HttpServerRequest request, Refusal refusal) {
        RefusalAnswer.write(request, rules, refusal);
    }

    /** Answers a request when the function is ready for invocations. */
    @Override
    public void handle(HttpServerRequest request) {
        request.pause();
        bytesInFlight.take(expectedBytes(request)).onSuccess(share -> {
            request.resume();
            read(request, new Exchange(request, rules, cors, log, share));
        });
    }

    private void read(HttpServerRequest request, Exchange exchange) {
        BodyReader.read(request, rules.maxBodyBytes()).onSuccess(body -> route(exchange, body)).onFailure(cause -> {
            if (cause instanceof BodyTooLongException) {
                exchange.answer(rules.failure(FrontFailure.REQUEST_TOO_LONG));
            } else {
                exchange.lost();
            }
        });
    }

    private long expectedBytes(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return request.getHeader("Transfer-Encoding") == null ? 0 : rules.maxBodyBytes() * COPIES;
        }
        try {
            return Math.min(Long.parseLong(length), rules.maxBodyBytes()) * COPIES;
        } catch (NumberFormatException refusedBySomeoneElse) {
            return 0;
        }
    }

    private void route(Exchange exchange, Buffer body) {
        GatewayRequest request = rules
                .received(GatewayRequest.of(exchange.request(), body, exchange.ids(), clock.instant()));
        exchange.arrived(request);
        if (!api.front().takes(request.method())) {
            exchange.answer(rules.failure(FrontFailure.METHOD_NOT_ALLOWED));
            return;
        }
        RouteMatch match = routes.match(request.method(), request.rawPath());
        boolean preflight = cors.isPreflight(request)
                && (api.front() != Front.REST_API || routes.lacksOptions(request.rawPath()));
        if (preflight && (match == null || match.route().authorizer().isEmpty() || api.front() == Front.REST_API)) {
            exchange.answerPreflight(cors.preflight(request));
        } else if (match == null) {
            exchange.answer(rules.failure(FrontFailure.NO_ROUTE));
        } else if (!throttle.take()) {
            LOG.log(Level.INFO, "The stage throttles the request (request id {0}).", exchange.invocationId());
            exchange.answer(rules.failure(FrontFailure.TOO_MANY_REQUESTS));
        } else {
            authorize(exchange, new Call(request, api, match, Access.ANYONE), preflight);
        }
    }

    /**
     * An HTTP API whose {@code $default} or {@code ANY} route has an authorizer asks that before it answers a preflight
     * request.
     */
    private void authorize(Exchange exchange, Call call, boolean preflight) {
        authorizers.authorize(call.match().route(), new CallAuthorizerRequest(call)).onSuccess(decision -> {
            if (preflight && decision instanceof Allowed) {
                exchange.answerPreflight(cors.preflight(call.request()));
            } else if (decision instanceof Allowed allowed) {
                invoke(exchange, call.with(allowed.access()).without(ApiDescription.CLAIMS_HEADER));
            } else if (decision instanceof Denied denied) {
                exchange.answer(answers.denied(exchange, denied));
            }
        });
    }

    private void invoke(Exchange exchange, Call call) {
        Future<InvocationOutcome> invocation = Future.<Void> succeededFuture().compose(now -> addInvocation(exchange, call));
        waitFor(exchange, invocation);
    }

    private Future<InvocationOutcome> addInvocation(Exchange exchange, Call call) {
        return lambda.invoke(new InvocationRequest(call.match().route().handler(), exchange.invocationId(),
                call.request().traceId().forRuntime(), rules.event(call), tenantId(call), null))
                .compose(outcome -> answers.asTaken(exchange, outcome));
    }

    /** The header that a REST API maps to the tenant of the invocation. */
    private static @Nullable String tenantId(Call call) {
        return call.api().front() == Front.REST_API ? call.request().header("X-Amz-Tenant-Id") : null;
    }

    /** Answers with what comes first; an invocation that is late goes on, as nobody can call it back. */
    private void waitFor(Exchange exchange, Future<InvocationOutcome> invocation) {
        long timer = patient ? -1 : vertx.setTimer(api.integrationTimeout().toMillis(), passed -> timeOut(exchange));
        invocation.onFailure(cause -> {
            vertx.cancelTimer(timer);
            exchange.answer(failed(exchange, cause));
        }).onSuccess(outcome -> {
            if (patient || vertx.cancelTimer(timer)) {
                answers.write(exchange, outcome);
            } else {
                answers.drop(exchange, outcome);
            }
        });
    }

    private void timeOut(Exchange exchange) {
        LOG.log(Level.WARNING, "The function took longer than the {0} ms that this front waits (request id {1}).",
                Long.toString(api.integrationTimeout().toMillis()), exchange.invocationId());
        exchange.answer(rules.failure(FrontFailure.INTEGRATION_TIMED_OUT));
    }

    private static GatewayResponse failed(Exchange exchange, Throwable cause) {
        LOG.log(Level.ERROR, "The request did not become an invocation (request id " + exchange.invocationId() + ")", cause);
        return GatewayResponse.text(500, "The local gateway failed; its log says why.");
    }
}
