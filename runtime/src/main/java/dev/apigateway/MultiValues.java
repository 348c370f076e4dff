package dev.apigateway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Name and value pairs in the order of their arrival, searched by a scan: a request has a few dozen at most. */
final class MultiValues {

    private final String[] pairs;
    private final boolean ignoreCase;

    private MultiValues(String[] pairs, boolean ignoreCase) {
        this.pairs = pairs;
        this.ignoreCase = ignoreCase;
    }

    @Nullable
    String first(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (matches(pairs[i], name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    List<String> all(String name) {
        List<String> values = new ArrayList<>(2);
        for (int i = 0; i < pairs.length; i += 2) {
            if (matches(pairs[i], name)) {
                values.add(pairs[i + 1]);
            }
        }
        return List.copyOf(values);
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> seen = ignoreCase ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : new HashSet<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (seen.add(pairs[i])) {
                names.add(pairs[i]);
            }
        }
        return Collections.unmodifiableSet(names);
    }

    void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept(pairs[i], pairs[i + 1]);
        }
    }

    int size() {
        return pairs.length / 2;
    }

    String name(int index) {
        return pairs[2 * index];
    }

    String value(int index) {
        return pairs[2 * index + 1];
    }

    private boolean matches(String candidate, String name) {
        return same(candidate, name, ignoreCase);
    }

    private static boolean same(String one, String other, boolean ignoreCase) {
        return ignoreCase ? one.equalsIgnoreCase(other) : one.equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MultiValues that && ignoreCase == that.ignoreCase && Arrays.equals(pairs, that.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** Names only: values may be credentials. */
    @Override
    public String toString() {
        return names().toString();
    }

    static final class Builder {

        private static final int CAPACITY = 16;

        private final boolean ignoreCase;
        private String[] pairs = new String[CAPACITY];
        private int length;

        Builder(boolean ignoreCase) {
            this.ignoreCase = ignoreCase;
        }

        void add(String name, String value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            if (length == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * length);
            }
            pairs[length++] = name;
            pairs[length++] = value;
        }

        void set(String name, String value) {
            int kept = 0;
            for (int i = 0; i < length; i += 2) {
                if (!same(pairs[i], name, ignoreCase)) {
                    pairs[kept++] = pairs[i];
                    pairs[kept++] = pairs[i + 1];
                }
            }
            length = kept;
            add(name, value);
        }

        MultiValues build() {
            return new MultiValues(Arrays.copyOf(pairs, length), ignoreCase);
        }
    }
}
