package dev.apigateway.emulator.authorizer;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** An IAM policy that a Lambda authorizer returned. Conditions are not looked at. */
final class PolicyDocument {

    private static final String INVOKE = "execute-api:Invoke";

    enum Effect {
        ALLOWED,
        NOT_ALLOWED,
        EXPLICITLY_DENIED
    }

    private PolicyDocument() {
    }

    /** What the policy says of a call: a statement that denies counts more than any that allow. */
    static Effect effectOn(JsonObject policy, String arn) {
        Effect effect = Effect.NOT_ALLOWED;
        for (Object element : list(policy.getValue("Statement"))) {
            if (element instanceof JsonObject statement && concerns(statement, arn)) {
                if ("Deny".equalsIgnoreCase(String.valueOf(statement.getValue("Effect")))) {
                    return Effect.EXPLICITLY_DENIED;
                }
                if ("Allow".equalsIgnoreCase(String.valueOf(statement.getValue("Effect")))) {
                    effect = Effect.ALLOWED;
                }
            }
        }
        return effect;
    }

    private static boolean concerns(JsonObject statement, String arn) {
        return matches(statement, "Action", INVOKE, Pattern.CASE_INSENSITIVE) && matches(statement, "Resource", arn, 0);
    }

    private static boolean matches(JsonObject statement, String member, String text, int flags) {
        if (statement.containsKey("Not" + member)) {
            return list(statement.getValue("Not" + member)).stream().noneMatch(pattern -> matches(pattern, text, flags));
        }
        return list(statement.getValue(member)).stream().anyMatch(pattern -> matches(pattern, text, flags));
    }

    private static boolean matches(Object pattern, String text, int flags) {
        StringBuilder regex = new StringBuilder();
        for (char c : String.valueOf(pattern).toCharArray()) {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), flags | Pattern.DOTALL).matcher(text).matches();
    }

    private static List<?> list(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray array ? array.stream().toList() : List.of(value);
    }
}
