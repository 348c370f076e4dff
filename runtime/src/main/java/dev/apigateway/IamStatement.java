package dev.apigateway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One statement of an {@link IamPolicy}.
 *
 * @param effect {@code Effect}
 * @param actions {@code Action}, at least one, for instance {@code execute-api:Invoke}
 * @param resources {@code Resource}, at least one: ARNs of {@code execute-api}, or {@code *}
 * @param conditions {@code Condition}: values by key by operator, for instance
 *        {@code {"IpAddress": {"aws:SourceIp": ["192.0.2.0/24"]}}}; empty for none
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">IAM JSON policy
 *      elements</a>
 */
public record IamStatement(Effect effect, List<String> actions, List<String> resources,
        Map<String, Map<String, List<String>>> conditions) {

    /** The action of calling an API. */
    public static final String INVOKE = "execute-api:Invoke";

    private static final String SERVICE = "execute-api";

    /** Whether a statement opens or closes. */
    public enum Effect {

        /** The actions are allowed unless another statement denies them. */
        ALLOW,

        /** The actions are denied whatever other statements say. */
        DENY
    }

    /**
     * Copies its collections.
     *
     * @throws IllegalArgumentException when there is no action or no resource, or one has not the form that IAM demands
     */
    public IamStatement {
        Objects.requireNonNull(effect, "effect");
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        if (actions.isEmpty() || resources.isEmpty()) {
            throw new IllegalArgumentException("The policy statement has no " + (actions.isEmpty() ? "action" : "resource")
                    + ". Name at least one; '*' stands for all.");
        }
        for (String action : actions) {
            checkAction(action);
        }
        for (String resource : resources) {
            checkResource(resource);
        }
        conditions = copyOf(conditions);
    }

    /** Allows to invoke these resources. */
    public static IamStatement allow(String... resources) {
        return new IamStatement(Effect.ALLOW, List.of(INVOKE), List.of(resources), Map.of());
    }

    /** Denies to invoke these resources. */
    public static IamStatement deny(String... resources) {
        return new IamStatement(Effect.DENY, List.of(INVOKE), List.of(resources), Map.of());
    }

    /**
     * The same statement with one more condition, for instance {@code IpAddress}, {@code aws:SourceIp}, {@code 192.0.2.0/24}.
     */
    public IamStatement when(String operator, String key, String... values) {
        Map<String, Map<String, List<String>>> more = new LinkedHashMap<>(conditions);
        Map<String, List<String>> ofOperator = new LinkedHashMap<>(more.getOrDefault(operator, Map.of()));
        ofOperator.put(key, List.of(values));
        more.put(operator, ofOperator);
        return new IamStatement(effect, actions, resources, more);
    }

    private static void checkAction(String action) {
        if (!action.equals("*") && !(action.startsWith(SERVICE + ":") && action.length() > SERVICE.length() + 1)) {
            throw new IllegalArgumentException("The policy's action '" + action + "' is none of execute-api. Use '" + INVOKE
                    + "', another action that begins with 'execute-api:', or '*'.");
        }
    }

    /** Six parts at least: arn, partition, service, region, account, resource. */
    private static void checkResource(String resource) {
        String[] parts = resource.split(":", 6);
        boolean arn = parts.length == 6 && parts[0].equals("arn") && !parts[1].isEmpty() && !parts[5].isEmpty()
                && (parts[2].equals(SERVICE) || parts[2].equals("*"));
        if (!arn && !resource.equals("*")) {
            throw new IllegalArgumentException("The policy's resource '" + resource + "' is no ARN of execute-api. Use the "
                    + "event's arn(), one such as 'arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/pets/*', "
                    + "or '*'.");
        }
    }

    private static Map<String, Map<String, List<String>>> copyOf(Map<String, Map<String, List<String>>> conditions) {
        Map<String, Map<String, List<String>>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, List<String>>> condition : conditions.entrySet()) {
            String operator = condition.getKey();
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> texts : condition.getValue().entrySet()) {
                values.put(texts.getKey(), checked(operator, texts.getKey(), texts.getValue()));
            }
            copy.put(operator, Collections.unmodifiableMap(values));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static List<String> checked(String operator, String key, List<String> values) {
        if (operator.isEmpty() || key.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException("The policy's condition '" + operator + "' on '" + key
                    + "' lacks an operator, a key or a value. Give it all three.");
        }
        return List.copyOf(values);
    }
}
