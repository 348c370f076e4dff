package dev.apigateway.runtime.codec.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.PayloadV1Authorizer;
import dev.apigateway.runtime.json.JsonText;

/**
 * Sorts the members of {@code requestContext.authorizer} in payload format version 1.0. They are read as plain values first,
 * since a Lambda authorizer may name a value of its own {@code jwt} or {@code lambda}.
 */
final class AuthorizerMembers {

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
            if (name.equals("principalId") && !(value instanceof Map<?, ?> || value instanceof List<?>)) {
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

    static Map<String, String> texts(Map<?, ?> members) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (member.getValue() != null) {
                texts.put((String) member.getKey(), JsonText.of(member.getValue()));
            }
        }
        return texts;
    }

    static List<String> texts(List<?> elements) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements) {
            if (element != null) {
                texts.add(JsonText.of(element));
            }
        }
        return texts;
    }
}
