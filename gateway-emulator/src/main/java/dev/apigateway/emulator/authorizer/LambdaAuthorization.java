package dev.apigateway.emulator.authorizer;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.authorizer.Decision.Allowed;
import dev.apigateway.emulator.authorizer.Decision.Denied;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.runtimeapi.IncomingStream;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** Asks another handler of the application, and remembers its results. Belongs to the event loop. */
final class LambdaAuthorization {

    private static final String UNAUTHORIZED = "Unauthorized";

    private final String name;
    private final LambdaAuthorizer authorizer;
    private final LambdaService lambda;
    private final Clock clock;
    private final Map<List<String>, Cached> results = new HashMap<>();

    private record Cached(AuthorizerOutput result, Instant until) {
    }

    LambdaAuthorization(String name, LambdaAuthorizer authorizer, LambdaService lambda, Clock clock) {
        this.name = name;
        this.authorizer = authorizer;
        this.lambda = lambda;
        this.clock = clock;
    }

    Future<Decision> authorize(AuthorizerRequest request) {
        List<String> identity = IdentitySources.values(authorizer.identitySources(), request);
        if (identity == null) {
            return Future.succeededFuture(Denied.of(Denial.UNAUTHORIZED, "The request lacks one of the identity sources "
                    + authorizer.identitySources() + " of the authorizer '" + name + "'."));
        }
        if (!isValid(identity)) {
            return Future.succeededFuture(Denied.of(Denial.UNAUTHORIZED,
                    "The token does not match the validation expression of the authorizer '" + name + "'."));
        }
        Cached cached = results.get(identity);
        if (cached != null && clock.instant().isBefore(cached.until())) {
            return Future.succeededFuture(decide(cached.result(), request));
        }
        return ask(identity, request);
    }

    private Future<Decision> ask(List<String> identity, AuthorizerRequest request) {
        JsonObject event = request.event(authorizer.type(), identity);
        return lambda.invoke(new InvocationRequest(authorizer.handler(), UUID.randomUUID().toString(), request.traceId(),
                event.toBuffer(), null, null)).compose(IncomingStream::buffered)
                .map(outcome -> take(outcome, identity, request));
    }

    private Decision take(InvocationOutcome outcome, List<String> identity, AuthorizerRequest request) {
        if (outcome instanceof Failed failed && failed.errorMessage().equals(UNAUTHORIZED)) {
            return Denied.of(Denial.UNAUTHORIZED, "The authorizer '" + name + "' raised 'Unauthorized'.");
        }
        if (!(outcome instanceof Responded responded)) {
            return Denied.of(Denial.AUTHORIZER_FAILED, "The authorizer '" + name + "' did not respond: " + outcome + ".");
        }
        try {
            AuthorizerOutput result = AuthorizerOutput.read(responded.payload(), authorizer);
            if (!authorizer.resultTtl().isZero() && !identity.isEmpty()) {
                results.put(identity, new Cached(result, clock.instant().plus(authorizer.resultTtl())));
            }
            return decide(result, request);
        } catch (IllegalArgumentException | ClassCastException malformed) {
            return Denied.of(Denial.AUTHORIZER_FAILED,
                    "The authorizer '" + name + "' cannot be understood. " + malformed.getMessage());
        }
    }

    private Decision decide(AuthorizerOutput result, AuthorizerRequest request) {
        JsonObject policy = result.policy();
        if (policy == null) {
            return Boolean.TRUE.equals(result.allowed()) ? new Allowed(access(result, request))
                    : Denied.of(Denial.FORBIDDEN, "The authorizer '" + name + "' said no.");
        }
        return switch (PolicyDocument.effectOn(policy, request.arn())) {
            case ALLOWED -> new Allowed(access(result, request));
            case NOT_ALLOWED -> Denied.of(Denial.FORBIDDEN,
                    "The policy of the authorizer '" + name + "' does not allow " + request.arn() + ".");
            case EXPLICITLY_DENIED -> Denied.of(Denial.EXPLICITLY_DENIED,
                    "The policy of the authorizer '" + name + "' denies " + request.arn() + ".");
        };
    }

    private static Access access(AuthorizerOutput result, AuthorizerRequest request) {
        Map<String, String> key = ApiKeys.identity(result.usageIdentifierKey());
        if (request.front() == Front.HTTP_API) {
            return new Access(new JsonObject().put("lambda", result.context()), key);
        }
        JsonObject members = new JsonObject().put("principalId", result.principalId());
        result.context().forEach(member -> members.put(member.getKey(), text(member.getValue())));
        return new Access(members.put("integrationLatency", 1), key);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private boolean isValid(List<String> identity) {
        return authorizer.validation().isEmpty()
                || identity.stream().allMatch(token -> Pattern.matches(authorizer.validation(), token));
    }
}
