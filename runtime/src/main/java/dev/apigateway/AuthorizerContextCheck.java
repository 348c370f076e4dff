package dev.apigateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks what an authorizer hands to the integration. */
final class AuthorizerContextCheck {

    private AuthorizerContextCheck() {
    }

    /** A checked copy in the same order. */
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
            for (Map.Entry<?, ?> member : members.entrySet()) {
                copy.put(String.valueOf(member.getKey()), copyOf(member.getValue()));
            }
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> elements) {
            List<Object> copy = new ArrayList<>(elements.size());
            for (Object element : elements) {
                copy.add(copyOf(element));
            }
            return Collections.unmodifiableList(copy);
        }
        return value;
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
