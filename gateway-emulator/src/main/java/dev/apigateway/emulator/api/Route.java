package dev.apigateway.emulator.api;

import java.util.List;

/**
 * A route and the handler that it is integrated with.
 *
 * @param key the route key as AWS writes it: {@code GET /pets/{id}}, {@code ANY /{proxy+}}, {@code $default}; of a WebSocket
 *        API
 *        {@code $connect}, {@code $disconnect}, {@code $default} or a name
 * @param handler the name of the handler; empty for the default one
 * @param authorizer the name of the authorizer; empty if anyone may call
 * @param scopes the scopes of which a token must have one; empty if none is asked for
 * @param apiKeyRequired whether a REST API asks for an API key
 */
public record Route(String key, String handler, String authorizer, List<String> scopes, boolean apiKeyRequired) {

    /** The key of the route that takes what no other takes. */
    public static final String DEFAULT_KEY = "$default";

    public Route {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A route has no key. Write a method and a path, for instance 'GET /pets'.");
        }
        scopes = List.copyOf(scopes);
    }

    /** A route that anyone may call. */
    public static Route of(String key, String handler) {
        return new Route(key, handler, "", List.of(), false);
    }

    /** This route behind an authorizer. */
    public Route withAuthorizer(String newAuthorizer) {
        return new Route(key, handler, newAuthorizer, scopes, apiKeyRequired);
    }

    /** This route for tokens with one of these scopes. */
    public Route withScopes(List<String> newScopes) {
        return new Route(key, handler, authorizer, newScopes, apiKeyRequired);
    }

    /** This route for callers with an API key. */
    public Route withApiKeyRequired() {
        return new Route(key, handler, authorizer, scopes, true);
    }
}
