package dev.apigateway.emulator.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a part of a caller's identity is. All forms of expression are understood on every front:
 * {@code $request.header.Authorization} of HTTP APIs, {@code method.request.header.Authorization} of REST APIs and
 * {@code route.request.header.Authorization} of WebSocket APIs; also {@code …querystring.name}, {@code stageVariables.name} and
 * {@code context.path}, with or without {@code $}.
 *
 * @param place what it is a part of
 * @param name the name of the header, parameter or variable; the path in the context
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Identity
 *      sources</a>
 */
public record IdentitySource(Place place, String name) {

    private static final Pattern EXPRESSION = Pattern
            .compile("\\$?(?:(?:(?:method|route)\\.)?request\\.(header|querystring)|(stageVariables|context))\\.(\\S+)");

    /** What an identity can be a part of. */
    public enum Place {
        HEADER,
        QUERY,
        STAGE_VARIABLES,
        CONTEXT
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is none; the message says what to write
     */
    public static IdentitySource parse(String expression) {
        Matcher matcher = EXPRESSION.matcher(expression.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + expression + "' is no identity source. Use for instance "
                    + "$request.header.Authorization or $request.querystring.token.");
        }
        Place place = switch (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) {
            case "header" -> Place.HEADER;
            case "querystring" -> Place.QUERY;
            case "stageVariables" -> Place.STAGE_VARIABLES;
            default -> Place.CONTEXT;
        };
        return new IdentitySource(place, matcher.group(3));
    }
}
