package dev.apigateway.runtime.codec.event;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.apigateway.Headers;
import dev.apigateway.QueryParameters;

/** Names and values of an event's headers or parameters, in the order of their arrival. Belongs to one thread. */
final class Pairs {

    static final Pairs NONE = new Pairs(0);
    private static final int CAPACITY = 32;
    private static final int SEARCHED = 128;

    private String[] texts;
    private int length;
    private int found;
    private @Nullable Set<String> names;

    Pairs() {
        this(CAPACITY);
    }

    private Pairs(int capacity) {
        texts = new String[capacity];
    }

    void add(String name, String value) {
        if (length == texts.length) {
            texts = Arrays.copyOf(texts, 2 * length);
        }
        texts[length++] = name;
        texts[length++] = value;
    }

    /** The pairs as headers, with those of the other whose names are not here. */
    Headers headers(Pairs other) {
        Headers.Builder headers = Headers.builder();
        for (int i = 0; i < length; i += 2) {
            headers.add(texts[i], texts[i + 1]);
        }
        for (int i = 0; i < other.length; i += 2) {
            if (!contains(other.texts[i], true)) {
                headers.add(other.texts[i], other.texts[i + 1]);
            }
        }
        return headers.build();
    }

    /** The pairs as parameters, with those of the other whose names are not here. */
    QueryParameters query(Pairs other, boolean encoded) {
        QueryParameters.Builder query = QueryParameters.builder();
        for (int i = 0; i < length; i += 2) {
            add(texts[i], texts[i + 1], encoded, query);
        }
        for (int i = 0; i < other.length; i += 2) {
            if (!contains(other.texts[i], false)) {
                add(other.texts[i], other.texts[i + 1], encoded, query);
            }
        }
        return query.build();
    }

    private static void add(String name, String value, boolean encoded, QueryParameters.Builder query) {
        if (encoded) {
            query.add(PercentDecoder.decodeQuery(name), PercentDecoder.decodeQuery(value));
        } else {
            query.add(name, value);
        }
    }

    /** Goes on where the last search succeeded: an event has the names of both its maps in the same order. */
    private boolean contains(String name, boolean ignoreCase) {
        int searchedLength = Math.min(length, SEARCHED);
        for (int searched = 0; searched < searchedLength; searched += 2) {
            int i = found + searched < length ? found + searched : found + searched - length;
            if (ignoreCase ? texts[i].equalsIgnoreCase(name) : texts[i].equals(name)) {
                found = i;
                return true;
            }
        }
        return searchedLength < length && names(ignoreCase).contains(name);
    }

    /** Of many pairs in another order, each search would take as long as the event is. */
    private Set<String> names(boolean ignoreCase) {
        if (names == null) {
            names = ignoreCase ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : new TreeSet<>();
            for (int i = 0; i < length; i += 2) {
                names.add(texts[i]);
            }
        }
        return names;
    }
}
