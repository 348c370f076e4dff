package dev.apigateway.emulator.authorizer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds identities in requests. All forms of expression are understood on every front: {@code $request.header.Authorization}
 * of HTTP APIs, {@code method.request.header.Authorization} of REST APIs and {@code route.request.header.Authorization} of
 * WebSocket APIs; also {@code …querystring.name}, {@code stageVariables.name} and {@code context.path}, with or without
 * {@code $}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Identity
 *      sources</a>
 */
final class IdentitySources {

    private IdentitySources() {
    }

    /** The values in the order of the expressions, null if one is missing or empty. */
    static @Nullable List<String> values(List<String> expressions, AuthorizerRequest request) {
        List<String> values = new ArrayList<>();
        for (String expression : expressions) {
            String value = value(expression.strip(), request);
            if (value == null || value.isEmpty()) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private static @Nullable String value(String expression, AuthorizerRequest request) {
        String path = expression.startsWith("$") ? expression.substring(1) : expression;
        path = path.startsWith("method.") ? path.substring("method.".length()) : path;
        path = path.startsWith("route.") ? path.substring("route.".length()) : path;
        path = path.startsWith("request.") ? path.substring("request.".length()) : path;
        int dot = path.indexOf('.');
        String name = path.substring(dot + 1);
        return switch (dot < 0 ? "" : path.substring(0, dot)) {
            case "header" -> request.header(name);
            case "querystring" -> request.query(name);
            case "stageVariables" -> request.stageVariable(name);
            case "context" -> request.context(name);
            default -> throw new IllegalArgumentException("'" + expression + "' is no identity source. "
                    + "Use for instance $request.header.Authorization or $request.querystring.token.");
        };
    }
}
