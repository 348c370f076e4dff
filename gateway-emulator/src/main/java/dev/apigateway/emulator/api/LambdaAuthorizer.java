package dev.apigateway.emulator.api;

import java.time.Duration;
import java.util.List;

/**
 * A Lambda authorizer: another handler of the application decides.
 *
 * @param type what the handler gets
 * @param handler the name of the handler
 * @param simpleResponses whether the handler of an HTTP API answers with {@code isAuthorized} in place of a policy
 * @param identitySources where the identity is, for instance {@code $request.header.Authorization} (HTTP API) or
 *        {@code method.request.header.Authorization} (REST API); both forms are understood
 * @param validation a regular expression that a token must match; empty if none
 * @param resultTtl how long a result holds for the same identity; zero if it is not cached
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">
 *      Lambda authorizers for HTTP APIs</a>
 */
public record LambdaAuthorizer(Type type, String handler, boolean simpleResponses, List<String> identitySources,
        String validation, Duration resultTtl) implements Authorizer {

    /** The event of an authorizer. */
    public enum Type {

        /** A REST API's authorizer that gets the token only. */
        TOKEN,

        /** Gets the request, of an HTTP API in format 1.0. */
        REQUEST,

        /** Gets the request of an HTTP API in format 2.0. */
        REQUEST_V2;

        void checkFits(Front front, String authorizer) {
            if (this == TOKEN && front.isHttpApi()) {
                throw new IllegalArgumentException("The authorizer '" + authorizer
                        + "' gets the token only, which an HTTP API does not know. Let it get the request.");
            }
            if (this == REQUEST_V2 && front == Front.REST_API) {
                throw new IllegalArgumentException("The authorizer '" + authorizer
                        + "' gets the request in format 2.0, which a REST API does not know. Use format 1.0.");
            }
        }
    }

    private static final Duration LONGEST_TTL = Duration.ofHours(1);

    /**
     * Where identities are unless something else is said: in the header {@code Authorization}; nowhere if the handler gets the
     * request and its results are not kept, as nothing needs an identity then.
     */
    public static List<String> defaultIdentitySources(Type type, Duration resultTtl) {
        return type != Type.TOKEN && resultTtl.isZero() ? List.of() : List.of(JwtAuthorizer.AUTHORIZATION_HEADER);
    }

    public LambdaAuthorizer {
        identitySources = List.copyOf(identitySources);
        if (resultTtl.isNegative() || resultTtl.compareTo(LONGEST_TTL) > 0) {
            throw new IllegalArgumentException("The results of the authorizer '" + handler + "' are to be kept for " + resultTtl
                    + ". Use 0 to 3600 seconds.");
        }
        if (simpleResponses && type != Type.REQUEST_V2) {
            throw new IllegalArgumentException("The authorizer '" + handler + "' has simple responses, which only an HTTP API "
                    + "with format 2.0 knows. Use that format, or answer with policies.");
        }
    }
}
