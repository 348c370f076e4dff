package dev.apigateway;

import java.util.Map;

/**
 * Yes or no, for an authorizer of an HTTP API with payload format version 2.0 and simple responses enabled.
 *
 * @param isAuthorized {@code isAuthorized}
 * @param context {@code context}: names and JSON values for the integration
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda
 *      authorizers of HTTP APIs</a>
 */
public record SimpleResult(boolean isAuthorized, Map<String, Object> context) implements AuthorizerResult {

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a value is none that JSON knows
     */
    public SimpleResult {
        context = AuthorizerContextCheck.copyOf(context);
    }

    /** The request may pass. */
    public static SimpleResult allow() {
        return new SimpleResult(true, Map.of());
    }

    /** The caller gets status 403. */
    public static SimpleResult deny() {
        return new SimpleResult(false, Map.of());
    }
}
