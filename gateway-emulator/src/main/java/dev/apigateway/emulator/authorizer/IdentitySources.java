package dev.apigateway.emulator.authorizer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.IdentitySource;

/** Finds identities in requests. */
final class IdentitySources {

    private IdentitySources() {
    }

    /** The values in the order of the expressions, null if one is missing or empty. */
    static @Nullable List<String> values(List<String> expressions, AuthorizerRequest request) {
        List<String> values = new ArrayList<>();
        for (String expression : expressions) {
            String value = value(IdentitySource.parse(expression), request);
            if (value == null || value.isEmpty()) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private static @Nullable String value(IdentitySource source, AuthorizerRequest request) {
        return switch (source.place()) {
            case HEADER -> request.header(source.name());
            case QUERY -> request.query(source.name());
            case STAGE_VARIABLES -> request.stageVariable(source.name());
            case CONTEXT -> request.context(source.name());
        };
    }
}
