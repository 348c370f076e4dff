package dev.apigateway;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the authorizer found out, in payload format version 1.0 ({@code requestContext.authorizer}).
 *
 * @param principalId {@code principalId}, from a Lambda authorizer
 * @param claims {@code claims}, from a Cognito user pool or JWT authorizer; a value that isn't a string is its JSON text
 * @param scopes {@code scopes}, from the JWT authorizer of an HTTP API
 * @param context all other members: the context of a Lambda authorizer. A REST API turns every value into a string; an HTTP
 *        API keeps JSON types (String, Long, BigDecimal, Boolean, List, Map)
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">
 *      Output of a Lambda authorizer</a>
 */
public record PayloadV1Authorizer(
        @Nullable String principalId,
        Map<String, String> claims,
        List<String> scopes,
        Map<String, Object> context) {

    private static final PayloadV1Authorizer NONE = new PayloadV1Authorizer(null, Map.of(), List.of(), Map.of());

    /** Copies its collections. */
    public PayloadV1Authorizer {
        claims = Map.copyOf(claims);
        scopes = List.copyOf(scopes);
        context = Map.copyOf(context);
    }

    /** Of a request that nothing authorized. */
    public static PayloadV1Authorizer none() {
        return NONE;
    }
}
