package dev.apigateway;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * HTTP headers: names without regard to case, any number of values each. A value is never split at commas, since dates, user
 * agents and languages hold commas of their own. Immutable, safe for any thread.
 * <p>
 * Payload format version 2.0 joins several lines of one header with a comma before the function sees them; that joined text
 * is then the one value.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public final class Headers {

    private static final Headers EMPTY = builder().build();

    private final MultiValues values;

    private Headers(MultiValues values) {
        this.values = values;
    }

    /** Holds nothing. */
    public static Headers empty() {
        return EMPTY;
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first value of a name, or null when the name is absent.
     *
     * @param name in any case, for instance {@code content-type}
     */
    public @Nullable String first(String name) {
        return values.first(name);
    }

    /**
     * Every value of a name in the order of arrival, empty when the name is absent.
     *
     * @param name in any case
     */
    public List<String> all(String name) {
        return values.all(name);
    }

    /** Whether the name is there, with whatever value. */
    public boolean contains(String name) {
        return values.first(name) != null;
    }

    /** The names in the order of arrival, each once. */
    public Set<String> names() {
        return values.names();
    }

    /** The number of name and value pairs. */
    public int size() {
        return values.size();
    }

    /** Whether there is no pair at all. */
    public boolean isEmpty() {
        return values.size() == 0;
    }

    /**
     * The name of a pair, as it was received or set.
     *
     * @param index from 0 to {@link #size()} exclusive
     */
    public String name(int index) {
        return values.name(index);
    }

    /**
     * The value of a pair.
     *
     * @param index from 0 to {@link #size()} exclusive
     */
    public String value(int index) {
        return values.value(index);
    }

    /** Calls the action once for each name and value pair, in the order of arrival. */
    public void forEach(BiConsumer<String, String> action) {
        values.forEach(action);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names without their values, which may be secrets. */
    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects pairs; belongs to one thread. */
    public static final class Builder {

        private final MultiValues.Builder values = new MultiValues.Builder(true);

        private Builder() {
        }

        /** Adds a pair and keeps those that are there. */
        public Builder add(String name, String value) {
            values.add(name, value);
            return this;
        }

        /** Replaces all values of a name with this one. */
        public Builder set(String name, String value) {
            values.set(name, value);
            return this;
        }

        /** An immutable copy of what was collected. */
        public Headers build() {
            return new Headers(values.build());
        }
    }
}
