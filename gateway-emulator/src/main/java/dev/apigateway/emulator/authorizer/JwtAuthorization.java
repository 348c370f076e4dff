package dev.apigateway.emulator.authorizer;

import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.authorizer.Decision.Allowed;
import dev.apigateway.emulator.authorizer.Decision.Denied;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Checks tokens: signature, issuer, audience, times and scopes. Belongs to the event loop. */
final class JwtAuthorization {

    private static final String BEARER = "Bearer ";

    private final JwtAuthorizer authorizer;
    private final Clock clock;
    private final Jwks jwks;

    JwtAuthorization(JwtAuthorizer authorizer, Vertx vertx, Clock clock) {
        this.authorizer = authorizer;
        this.clock = clock;
        this.jwks = new Jwks(vertx, authorizer);
    }

    Future<Decision> authorize(AuthorizerRequest request, List<String> routeScopes) {
        List<String> identity = IdentitySources.values(List.of(authorizer.identitySource()), request);
        if (identity == null) {
            return Future.succeededFuture(new Denied(Denial.UNAUTHORIZED, "The request has no token.", "Bearer"));
        }
        String value = identity.get(0);
        Jwt token;
        try {
            token = Jwt.parse(value.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? value.substring(BEARER.length()).strip()
                    : value.strip());
        } catch (IllegalArgumentException malformed) {
            return Future.succeededFuture(invalid(routeScopes, String.valueOf(malformed.getMessage())));
        }
        return jwks.key(token.header().getString("kid", "")).map(key -> {
            String problem = key == null ? "the token names a key that its issuer does not have" : problem(token, key);
            return problem.isEmpty() ? withScopes(token.claims(), routeScopes, request.front()) : invalid(routeScopes, problem);
        }).otherwise(unread -> invalid(routeScopes, "the keys of the issuer cannot be read: " + unread.getMessage()));
    }

    /** The decision on claims that need no proof any more. */
    static Decision withScopes(JsonObject claims, List<String> routeScopes, Front front) {
        List<String> scopes = JwtClaims.scopes(claims).stream().filter(routeScopes::contains).toList();
        if (!routeScopes.isEmpty() && scopes.isEmpty()) {
            return new Denied(Denial.FORBIDDEN, "The token has none of the scopes " + routeScopes + ".",
                    "Bearer scope=\"" + String.join(" ", routeScopes) + "\" error=\"insufficient_scope\"");
        }
        JsonObject told = new JsonObject().put("claims", JwtClaims.text(claims));
        if (front == Front.REST_API) {
            return new Allowed(new Access(told, Map.of()));
        }
        told.put("scopes", routeScopes.isEmpty() ? null : new JsonArray(scopes));
        return new Allowed(new Access(front == Front.HTTP_API ? new JsonObject().put("jwt", told) : told, Map.of()));
    }

    private String problem(Jwt token, PublicKey key) {
        try {
            return token.isSignedBy(key) ? JwtClaims.problem(token.claims(), authorizer, clock.instant())
                    : "the token has a signature that its key did not make";
        } catch (IllegalArgumentException unsupported) {
            return String.valueOf(unsupported.getMessage());
        }
    }

    private static Denied invalid(List<String> routeScopes, String problem) {
        return new Denied(Denial.UNAUTHORIZED, "The token is refused: " + problem + ".", "Bearer scope=\""
                + String.join(" ", routeScopes) + "\" error=\"invalid_token\" error_description=\"" + problem.replace('"', '\'')
                + "\"");
    }
}
