package dev.apigateway;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Query string parameters, percent-decoded exactly once, any number of values each. Names are case-sensitive. Immutable, safe
 * for any thread.
 * <p>
 * They come from {@code rawQueryString} in payload format version 2.0, and from {@code multiValueQueryStringParameters} in
 * 1.0; a value with a comma therefore stays one value.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public final class QueryParameters {

    private static final QueryParameters EMPTY = builder().build();

    private final MultiValues values;

    private QueryParameters(MultiValues values) {
        this.values = values;
    }

    /** Holds nothing. */
    public static QueryParameters empty() {
        return EMPTY;
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first value of a name, or null when the name is absent.
     *
     * @param name the decoded name, for instance {@code page}
     */
    public @Nullable String first(String name) {
        return values.first(name);
    }

    /**
     * Every value of a name in the order of arrival, empty when the name is absent.
     *
     * @param name the decoded name
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
        return other instanceof QueryParameters that && values.equals(that.values);
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

        private final MultiValues.Builder values = new MultiValues.Builder(false);

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
        public QueryParameters build() {
            return new QueryParameters(values.build());
        }
    }
}
