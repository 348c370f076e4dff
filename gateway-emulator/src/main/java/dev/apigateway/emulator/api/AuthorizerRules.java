package dev.apigateway.emulator.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.LambdaAuthorizer.Type;

/** Which authorizers go with which front and its routes. */
final class AuthorizerRules {

    private static final String CONNECT = "$connect";

    private AuthorizerRules() {
    }

    /**
     * Checks an API.
     *
     * @throws IllegalArgumentException if a route names an authorizer that is not described or that the front does not know
     */
    static void check(Front front, List<Route> routes, Map<String, Authorizer> authorizers) {
        authorizers.forEach((name, authorizer) -> {
            if (authorizer instanceof LambdaAuthorizer asked) {
                asked.type().checkFits(front, name);
            }
        });
        for (Route route : routes) {
            if (!route.authorizer().isEmpty() && !authorizers.containsKey(route.authorizer())) {
                throw new IllegalArgumentException("The route '" + route.key() + "' names the authorizer '" + route.authorizer()
                        + "', which is not described. Known are " + new TreeMap<>(authorizers).keySet() + ".");
            }
            if (front == Front.WEBSOCKET_API && route.key().equals(CONNECT)) {
                checkConnect(route.authorizer(), authorizers.get(route.authorizer()));
            }
        }
    }

    private static void checkConnect(String name, @Nullable Authorizer authorizer) {
        if (authorizer instanceof JwtAuthorizer
                || authorizer instanceof LambdaAuthorizer asked && asked.type() != Type.REQUEST) {
            throw new IllegalArgumentException("The authorizer '" + name + "' of '" + CONNECT
                    + "' checks a token or gets the request in format 2.0, which a WebSocket API does not know. "
                    + "Let a handler get the request in format 1.0.");
        }
    }
}
