package dev.apigateway.emulator.authorizer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Authorizer;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.authorizer.Decision.Allowed;
import dev.apigateway.emulator.authorizer.Decision.Denied;
import dev.apigateway.emulator.lambda.LambdaService;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** All authorizers of an API: first that of the route, then the API key. Belongs to the event loop. */
public final class Authorizers {

    private static final Logger LOG = System.getLogger(Authorizers.class.getName());

    private final ApiDescription api;
    private final ApiKeys apiKeys;
    private final Map<String, Check> checks = new HashMap<>();

    private interface Check {
        Future<Decision> authorize(Route route, AuthorizerRequest request);
    }

    public Authorizers(ApiDescription api, Vertx vertx, Clock clock, LambdaService lambda) {
        this.api = api;
        this.apiKeys = new ApiKeys(api.apiKeys());
        api.authorizers().forEach((name, authorizer) -> checks.put(name, check(name, authorizer, vertx, clock, lambda)));
    }

    private static Check check(String name, Authorizer authorizer, Vertx vertx, Clock clock, LambdaService lambda) {
        if (authorizer instanceof LambdaAuthorizer asked) {
            LambdaAuthorization authorization = new LambdaAuthorization(name, asked, lambda, clock);
            return (route, request) -> authorization.authorize(request);
        } else if (authorizer instanceof JwtAuthorizer token) {
            JwtAuthorization authorization = new JwtAuthorization(token, vertx, clock);
            return (route, request) -> authorization.authorize(request, route.scopes());
        } else if (authorizer instanceof IamAuthorizer caller) {
            return (route, request) -> Future
                    .succeededFuture(new Allowed(IamAccess.of(caller, request.front())));
        }
        throw new AssertionError(authorizer);
    }

    /** Whether a request may take a route; the future always succeeds. */
    public Future<Decision> authorize(Route route, AuthorizerRequest request) {
        return Future.<Void> succeededFuture().compose(now -> byAuthorizer(route, request)).map(decision -> {
            boolean keyNeeded = route.apiKeyRequired() && api.front() == Front.REST_API;
            return keyNeeded && decision instanceof Allowed allowed ? apiKeys.check(allowed.access(), request) : decision;
        }).otherwise(cause -> {
            LOG.log(Level.ERROR, "The authorizer '" + route.authorizer() + "' of the route '" + route.key() + "' failed.",
                    cause);
            return Denied.of(Denial.AUTHORIZER_FAILED, String.valueOf(cause.getMessage()));
        });
    }

    private Future<Decision> byAuthorizer(Route route, AuthorizerRequest request) {
        boolean iamOnly = api.front() == Front.FUNCTION_URL;
        if (api.front() == Front.LOAD_BALANCER
                || iamOnly && !(api.authorizers().get(route.authorizer()) instanceof IamAuthorizer)) {
            return Future.succeededFuture(new Allowed(Access.ANYONE));
        }
        String claims = api.claimsTrusted() && !iamOnly ? request.header(ApiDescription.CLAIMS_HEADER) : null;
        if (claims != null) {
            return Future.succeededFuture(JwtAuthorization.withScopes(trusted(claims), route.scopes(), api.front()));
        }
        Check check = checks.get(route.authorizer());
        return check == null ? Future.succeededFuture(new Allowed(Access.ANYONE)) : check.authorize(route, request);
    }

    private static JsonObject trusted(String claims) {
        try {
            return new JsonObject(claims);
        } catch (DecodeException malformed) {
            throw new IllegalArgumentException(
                    "The header " + ApiDescription.CLAIMS_HEADER + " is not a JSON object. Send the claims, for instance "
                            + "{\"sub\": \"someone\"}.",
                    malformed);
        }
    }
}
