package dev.apigateway.rest.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The headers of a response in the order in which they were set; names without regard to case. */
final class ResponseHeaders {

    private final List<String> namesAndValues = new ArrayList<>(8);

    void add(String name, String value) {
        namesAndValues.add(name);
        namesAndValues.add(value);
    }

    void remove(String name) {
        for (int i = namesAndValues.size() - 2; i >= 0; i -= 2) {
            if (namesAndValues.get(i).equalsIgnoreCase(name)) {
                namesAndValues.subList(i, i + 2).clear();
            }
        }
    }

    /** Null when there is none. */
    String first(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equalsIgnoreCase(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return null;
    }

    int size() {
        return namesAndValues.size() / 2;
    }

    String name(int index) {
        return namesAndValues.get(2 * index);
    }

    String value(int index) {
        return namesAndValues.get(2 * index + 1);
    }

    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            entries.add(Map.entry(name(i), value(i)));
        }
        return entries;
    }
}
