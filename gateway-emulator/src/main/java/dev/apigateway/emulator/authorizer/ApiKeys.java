package dev.apigateway.emulator.authorizer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.ApiKey;
import dev.apigateway.emulator.authorizer.Decision.Allowed;
import dev.apigateway.emulator.authorizer.Decision.Denied;

/**
 * Looks at API keys: the header {@code x-api-key}, or else the {@code usageIdentifierKey} of a Lambda authorizer.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-key-source.html">API key
 *      sources</a>
 */
final class ApiKeys {

    private static final String VALUE = "apiKey";
    private static final String ID = "apiKeyId";

    private final Map<String, String> idsByValue = new HashMap<>();

    ApiKeys(List<ApiKey> keys) {
        keys.forEach(key -> idsByValue.put(key.value(), key.id()));
    }

    /** The members of the identity that tell of a key which is not checked yet. */
    static Map<String, String> identity(@Nullable String value) {
        return value == null ? Map.of() : Map.of(VALUE, value);
    }

    Decision check(Access access, AuthorizerRequest request) {
        String header = request.header("x-api-key");
        String value = header == null ? access.identity().get(VALUE) : header;
        String id = value == null ? null : idsByValue.get(value);
        if (value == null || id == null) {
            return Denied.of(Denial.INVALID_API_KEY, value == null ? "The request has no x-api-key, which its route requires."
                    : "The request's API key is none of those that are described.");
        }
        Map<String, String> identity = new LinkedHashMap<>(access.identity());
        identity.put(VALUE, value);
        identity.put(ID, id);
        return new Allowed(new Access(access.authorizer(), identity));
    }
}
