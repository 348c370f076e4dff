package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** Insists on members that a builder must be given. */
final class Required {

    private Required() {
    }

    static <T> T member(@Nullable T value, String type, String name) {
        if (value == null) {
            throw new IllegalStateException("The " + type + " has no " + name + ". Call " + name + "(…) before build().");
        }
        return value;
    }
}
