package dev.apigateway.emulator.authorizer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.JwtAuthorizer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Checks the claims of a token and tells them to events.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT authorizers</a>
 */
final class JwtClaims {

    private JwtClaims() {
    }

    /** What is wrong with the claims, empty if nothing is. */
    static String problem(JsonObject claims, JwtAuthorizer authorizer, Instant now) {
        if (!authorizer.issuer().equals(claims.getValue("iss"))) {
            return "the token's issuer is '" + claims.getValue("iss") + "', not '" + authorizer.issuer() + "'";
        }
        List<String> audience = strings(claims.getValue(claims.containsKey("aud") ? "aud" : "client_id"));
        if (!authorizer.audience().isEmpty() && audience.stream().noneMatch(authorizer.audience()::contains)) {
            return "the token does not have a valid audience";
        }
        Long expires = seconds(claims.getValue("exp"));
        if (expires == null || now.getEpochSecond() >= expires) {
            return "the token has expired";
        }
        Long notBefore = seconds(claims.getValue("nbf"));
        Long issued = seconds(claims.getValue("iat"));
        return notBefore != null && now.getEpochSecond() < notBefore || issued != null && now.getEpochSecond() < issued
                ? "the token is not valid yet"
                : "";
    }

    /** The scopes of the token. */
    static List<String> scopes(JsonObject claims) {
        Object scopes = claims.containsKey("scope") ? claims.getValue("scope") : claims.getValue("scp");
        return scopes instanceof String text ? List.of(text.split(" ", -1)) : strings(scopes);
    }

    /** The claims as events have them: all of them strings, arrays in brackets. */
    static JsonObject text(JsonObject claims) {
        JsonObject text = new JsonObject();
        claims.forEach(claim -> text.put(claim.getKey(), text(claim.getValue())));
        return text;
    }

    private static String text(@Nullable Object value) {
        return value instanceof JsonArray array
                ? array.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> strings.add(String.valueOf(element)));
        } else if (value != null) {
            strings.add(value.toString());
        }
        return strings;
    }

    private static @Nullable Long seconds(@Nullable Object value) {
        return value instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }
}
