package dev.apigateway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what an authorizer hands to the integration. */
final class AuthorizerContext {

    private AuthorizerContext() {
    }

    /** A copy in the same order. */
    static Map<String, Object> copyOf(Map<String, Object> context) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : context.entrySet()) {
            check(entry.getKey(), entry.getValue());
            copy.put(entry.getKey(), copyOf(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) -> copy.put(String.valueOf(name), copyOf(member)));
            return Collections.unmodifiableMap(copy);
        }
        return value instanceof List<?> elements ? elements.stream().map(AuthorizerContext::copyOf).toList() : value;
    }

    private static void check(String name, Object value) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The authorizer's context has a value without a name. Give it one.");
        }
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                check(name + "." + member.getKey(), member.getValue());
            }
        } else if (value instanceof List<?> elements) {
            for (Object element : elements) {
                check(name + "[]", element);
            }
        } else if (!isScalar(value)) {
            throw new IllegalArgumentException("The value of '" + name + "' in the authorizer's context is "
                    + (value == null ? "null"
                            : value instanceof Number ? "no finite number" : "a " + value.getClass().getName())
                    + "; API Gateway takes strings, numbers and booleans. Convert it, or leave it out.");
        }
    }

    static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number number && isFinite(number) || value instanceof Boolean;
    }

    private static boolean isFinite(Number number) {
        return Double.isFinite(number.doubleValue());
    }
}
