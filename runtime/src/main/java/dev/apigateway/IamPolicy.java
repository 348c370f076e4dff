package dev.apigateway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A policy that says which resources of the API the caller may invoke. Where the authorizer caches its results, the policy
 * answers for every request of the same identity, so let it name all resources that the caller may use.
 *
 * @param principalId {@code principalId}: who the caller is
 * @param statements {@code policyDocument.Statement}, at least one
 * @param context {@code context} for the integration; a REST API takes strings, numbers and booleans only
 * @param usageIdentifierKey {@code usageIdentifierKey}: the API key whose usage plan applies, or null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">Output
 *      from a Lambda authorizer</a>
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html">
 *      Permissions for invoking an API</a>
 */
public record IamPolicy(String principalId, List<IamStatement> statements, Map<String, Object> context,
        @Nullable String usageIdentifierKey) implements AuthorizerResult {

    /**
     * Copies its collections.
     *
     * @throws IllegalArgumentException when the principal is blank, there is no statement, or a value of the context is none
     *         that JSON knows
     */
    public IamPolicy {
        if (principalId.isBlank()) {
            throw new IllegalArgumentException("The policy has a blank principal id. Name the caller, for instance 'user'.");
        }
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(
                    "The policy of '" + principalId + "' has no statement. Allow or deny at least one resource.");
        }
        context = AuthorizerContextCheck.copyOf(context);
    }

    /** Allows what the event asks for, and nothing else. */
    public static IamPolicy allow(String principalId, AuthorizerEvent event) {
        return builder(principalId).allow(event.arn()).build();
    }

    /** Denies what the event asks for. */
    public static IamPolicy deny(String principalId, AuthorizerEvent event) {
        return builder(principalId).deny(event.arn()).build();
    }

    /** Starts a policy without statements. */
    public static Builder builder(String principalId) {
        return new Builder(principalId);
    }

    /** Collects a policy; belongs to one thread. */
    public static final class Builder {

        private final String principalId;
        private final List<IamStatement> statements = new ArrayList<>();
        private final Map<String, Object> context = new LinkedHashMap<>();
        private @Nullable String usageIdentifierKey;

        private Builder(String principalId) {
            this.principalId = Objects.requireNonNull(principalId, "principalId");
        }

        /**
         * Allows to invoke resources.
         *
         * @param resources ARNs, with {@code *} and {@code ?} as wildcards, for instance
         *        {@code arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/pets/*}
         * @throws IllegalArgumentException when one is no ARN of {@code execute-api}
         */
        public Builder allow(String... resources) {
            return statement(IamStatement.allow(resources));
        }

        /**
         * Denies to invoke resources, which wins over everything that allows it.
         *
         * @param resources ARNs, as for {@link #allow(String...)}
         * @throws IllegalArgumentException when one is no ARN of {@code execute-api}
         */
        public Builder deny(String... resources) {
            return statement(IamStatement.deny(resources));
        }

        /** Adds a statement with an action or a condition of its own. */
        public Builder statement(IamStatement statement) {
            statements.add(statement);
            return this;
        }

        /** Hands a string, number or boolean to the integration. */
        public Builder context(String name, Object value) {
            context.put(name, value);
            return this;
        }

        /** Names the API key whose usage plan applies, where the API takes its keys from the authorizer. */
        public Builder usageIdentifierKey(String apiKey) {
            usageIdentifierKey = apiKey;
            return this;
        }

        /** @throws IllegalArgumentException as the record's constructor says */
        public IamPolicy build() {
            return new IamPolicy(principalId, statements, context, usageIdentifierKey);
        }
    }

    /** Principal and sizes: the context may hold secrets. */
    @Override
    public String toString() {
        return "IamPolicy[" + principalId + ", " + statements + ", context " + context.keySet() + "]";
    }
}
