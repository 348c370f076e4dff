package dev.apigateway.emulator.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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
     * @throws IllegalArgumentException if an authorizer cannot do its work, or a route names one that is not described or that
     *         the front does not know
     */
    static void check(Front front, List<Route> routes, Map<String, Authorizer> authorizers) {
        authorizers.forEach((name, authorizer) -> {
            if (authorizer instanceof LambdaAuthorizer asked) {
                asked.type().checkFits(front, name);
                checkIdentity(name, asked);
            } else if (authorizer instanceof JwtAuthorizer token) {
                checkSource(name, token.identitySource());
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

    private static void checkIdentity(String name, LambdaAuthorizer authorizer) {
        List<String> sources = authorizer.identitySources();
        sources.forEach(source -> checkSource(name, source));
        if (authorizer.type() == Type.TOKEN && sources.size() != 1) {
            throw new IllegalArgumentException("The authorizer '" + name + "' gets the token only, and has " + sources.size()
                    + " identity sources. Name the one that has the token.");
        }
        if (sources.isEmpty() && !authorizer.resultTtl().isZero()) {
            throw new IllegalArgumentException("The results of the authorizer '" + name + "' are kept, and it has no identity "
                    + "source to tell callers apart. Name one, or keep no results.");
        }
        try {
            Pattern.compile(authorizer.validation());
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException("The validation '" + authorizer.validation() + "' of the authorizer '" + name
                    + "' is no regular expression: " + wrong.getDescription() + ". Write one that tokens match.", wrong);
        }
    }

    private static void checkSource(String name, String source) {
        try {
            IdentitySource.parse(source);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("The authorizer '" + name + "' cannot find identities. " + wrong.getMessage(),
                    wrong);
        }
    }
}
