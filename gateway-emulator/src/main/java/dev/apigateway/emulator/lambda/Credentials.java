package dev.apigateway.emulator.lambda;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * AWS credentials as a function finds them in its environment.
 *
 * @param accessKeyId the public half of the key
 * @param secretAccessKey the secret half
 * @param sessionToken what goes with them if they are temporary; null if they are not
 */
public record Credentials(String accessKeyId, String secretAccessKey, @Nullable String sessionToken) {

    /** The variable of the access key id. */
    static final String ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID";
    /** The variable of the secret. */
    static final String SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY";

    private static final String SESSION_TOKEN = "AWS_SESSION_TOKEN";

    /** Credentials that are none: SDKs sign with them, and nobody lets them in. */
    public static Credentials madeUp() {
        return new Credentials("ASIALOCALLOCALLOCAL0", "local/only/this/secret/opens/nothing/000", "local-session");
    }

    /** Those in an environment; null if there are none. */
    public static @Nullable Credentials in(Map<String, String> environment) {
        String accessKeyId = environment.get(ACCESS_KEY_ID);
        String secretAccessKey = environment.get(SECRET_ACCESS_KEY);
        return accessKeyId == null || secretAccessKey == null ? null
                : new Credentials(accessKeyId, secretAccessKey, environment.get(SESSION_TOKEN));
    }

    /** The variables that have them. */
    public Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(ACCESS_KEY_ID, accessKeyId);
        variables.put(SECRET_ACCESS_KEY, secretAccessKey);
        if (sessionToken != null) {
            variables.put(SESSION_TOKEN, sessionToken);
        }
        return variables;
    }

    @Override
    public String toString() {
        return accessKeyId;
    }
}
