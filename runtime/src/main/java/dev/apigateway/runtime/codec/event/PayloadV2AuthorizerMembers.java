package dev.apigateway.runtime.codec.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.PayloadV2Authorizer;
import dev.apigateway.runtime.json.JsonText;

/** Takes the members of {@code requestContext.authorizer} in payload format version 2.0 out of plain values. */
final class PayloadV2AuthorizerMembers {

    private static final String PATH = "requestContext.authorizer.";
    private static final String JWT = "jwt.";
    private static final String IAM = "iam.";
    private static final String COGNITO = "iam.cognitoIdentity.";

    private final EventMembers event;

    private PayloadV2AuthorizerMembers(EventMembers event) {
        this.event = event;
    }

    static PayloadV2Authorizer read(EventMembers event) {
        Map<String, Object> members = event.requestContext.authorizer;
        return members.isEmpty() ? PayloadV2Authorizer.none() : new PayloadV2AuthorizerMembers(event).read(members);
    }

    private PayloadV2Authorizer read(Map<String, Object> members) {
        Map<?, ?> jwt = object(members, "jwt", "");
        Map<?, ?> iam = object(members, "iam", "");
        return new PayloadV2Authorizer(jwt == null ? null : jwt(jwt), lambda(object(members, "lambda", "")),
                iam == null ? null : iam(iam));
    }

    private PayloadV2Authorizer.Jwt jwt(Map<?, ?> jwt) {
        Map<?, ?> claims = object(jwt, "claims", JWT);
        return new PayloadV2Authorizer.Jwt(claims == null ? Map.of() : AuthorizerMembers.texts(claims),
                AuthorizerMembers.texts(array(jwt, "scopes", JWT)));
    }

    private static Map<String, Object> lambda(@Nullable Map<?, ?> lambda) {
        if (lambda == null) {
            return Map.of();
        }
        Map<String, Object> context = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : lambda.entrySet()) {
            if (member.getValue() != null) {
                context.put((String) member.getKey(), member.getValue());
            }
        }
        return context;
    }

    private PayloadV2Authorizer.Iam iam(Map<?, ?> iam) {
        Map<?, ?> cognito = object(iam, "cognitoIdentity", IAM);
        return new PayloadV2Authorizer.Iam(text(iam, "accessKey", IAM), text(iam, "accountId", IAM),
                text(iam, "callerId", IAM), cognito == null ? null : cognito(cognito), text(iam, "principalOrgId", IAM),
                text(iam, "userArn", IAM), text(iam, "userId", IAM));
    }

    private PayloadV2Authorizer.Cognito cognito(Map<?, ?> cognito) {
        return new PayloadV2Authorizer.Cognito(AuthorizerMembers.texts(array(cognito, "amr", COGNITO)),
                text(cognito, "identityId", COGNITO), text(cognito, "identityPoolId", COGNITO));
    }

    private @Nullable String text(Map<?, ?> members, String name, String parent) {
        Object value = members.get(name);
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            noteMismatch(value, PATH + parent + name, "a string");
            return null;
        }
        return value == null ? null : JsonText.of(value);
    }

    private @Nullable Map<?, ?> object(Map<?, ?> members, String name, String parent) {
        Object value = members.get(name);
        if (value == null || value instanceof Map<?, ?>) {
            return (Map<?, ?>) value;
        }
        noteMismatch(value, PATH + parent + name, "an object");
        return null;
    }

    private List<?> array(Map<?, ?> members, String name, String parent) {
        Object value = members.get(name);
        if (value instanceof List<?> array) {
            return array;
        }
        if (value != null) {
            noteMismatch(value, PATH + parent + name, "an array");
        }
        return List.of();
    }

    private void noteMismatch(Object value, String path, String expected) {
        event.mismatches().add(new Mismatch(path, describe(value), "", expected));
    }

    private static String describe(Object value) {
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof List<?>) {
            return "an array";
        }
        return value instanceof String ? "a string" : value instanceof Boolean ? "a boolean" : "a number";
    }
}
