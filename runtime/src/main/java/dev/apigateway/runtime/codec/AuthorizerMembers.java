package dev.apigateway.runtime.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.EventDecodingException;
import dev.apigateway.PayloadV1Authorizer;
import dev.apigateway.PayloadV2Authorizer;

/**
 * Sorts the members of {@code requestContext.authorizer}. They are read as plain values first, since a Lambda authorizer of
 * payload format version 1.0 may name a value of its own {@code jwt} or {@code lambda}.
 */
final class AuthorizerMembers {

    private static final String PATH = "requestContext.authorizer.";

    private AuthorizerMembers() {
    }

    static PayloadV1Authorizer payloadV1(Map<String, Object> members) {
        if (members.isEmpty()) {
            return PayloadV1Authorizer.none();
        }
        String principalId = null;
        Map<String, String> claims = Map.of();
        List<String> scopes = List.of();
        Map<String, Object> context = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            String name = member.getKey();
            Object value = member.getValue();
            if (name.equals("principalId")) {
                principalId = JsonText.of(value);
            } else if (name.equals("claims") && value instanceof Map<?, ?> object) {
                claims = texts(object);
            } else if (name.equals("scopes") && value instanceof List<?> array) {
                scopes = texts(array);
            } else {
                context.put(name, value);
            }
        }
        return new PayloadV1Authorizer(principalId, claims, scopes, context);
    }

    static PayloadV2Authorizer payloadV2(Map<String, Object> members) {
        if (members.isEmpty()) {
            return PayloadV2Authorizer.none();
        }
        Map<?, ?> jwt = object(members.get("jwt"), PATH + "jwt");
        Map<?, ?> iam = object(members.get("iam"), PATH + "iam");
        return new PayloadV2Authorizer(jwt == null ? null : jwt(jwt),
                lambda(object(members.get("lambda"), PATH + "lambda")), iam == null ? null : iam(iam));
    }

    private static PayloadV2Authorizer.Jwt jwt(Map<?, ?> jwt) {
        Map<?, ?> claims = object(jwt.get("claims"), PATH + "jwt.claims");
        List<?> scopes = array(jwt.get("scopes"), PATH + "jwt.scopes");
        return new PayloadV2Authorizer.Jwt(claims == null ? Map.of() : texts(claims), texts(scopes));
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

    private static PayloadV2Authorizer.Iam iam(Map<?, ?> iam) {
        Map<?, ?> cognito = object(iam.get("cognitoIdentity"), PATH + "iam.cognitoIdentity");
        return new PayloadV2Authorizer.Iam(text(iam, "accessKey"), text(iam, "accountId"), text(iam, "callerId"),
                cognito == null ? null : cognito(cognito), text(iam, "principalOrgId"), text(iam, "userArn"),
                text(iam, "userId"));
    }

    private static PayloadV2Authorizer.Cognito cognito(Map<?, ?> cognito) {
        return new PayloadV2Authorizer.Cognito(texts(array(cognito.get("amr"), PATH + "iam.cognitoIdentity.amr")),
                text(cognito, "identityId"), text(cognito, "identityPoolId"));
    }

    private static @Nullable String text(Map<?, ?> members, String name) {
        Object value = members.get(name);
        return value == null ? null : JsonText.of(value);
    }

    private static Map<String, String> texts(Map<?, ?> members) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (member.getValue() != null) {
                texts.put((String) member.getKey(), JsonText.of(member.getValue()));
            }
        }
        return texts;
    }

    private static List<String> texts(List<?> elements) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements) {
            if (element != null) {
                texts.add(JsonText.of(element));
            }
        }
        return texts;
    }

    private static @Nullable Map<?, ?> object(@Nullable Object value, String path) {
        if (value == null || value instanceof Map<?, ?>) {
            return (Map<?, ?>) value;
        }
        throw mismatch(value, path, "an object");
    }

    private static List<?> array(@Nullable Object value, String path) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> array) {
            return array;
        }
        throw mismatch(value, path, "an array");
    }

    private static EventDecodingException mismatch(Object value, String path, String expected) {
        return new EventDecodingException("The event's member '" + path + "' is " + describe(value)
                + "; AWS sends " + expected + " there. " + Advice.SEND_AN_EVENT);
    }

    private static String describe(Object value) {
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof List<?>) {
            return "an array";
        }
        return value instanceof String ? "a string" : "a number or boolean";
    }
}
