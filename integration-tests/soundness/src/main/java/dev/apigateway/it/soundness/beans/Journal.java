package dev.apigateway.it.soundness.beans;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What has happened to the beans, in its order; for the end, which no report can tell of, the standard output. */
final class Journal {

    private static final List<String> ENTRIES = new CopyOnWriteArrayList<>();

    private Journal() {
    }

    static void note(String entry) {
        ENTRIES.add(entry);
    }

    static void noteEnd(String entry) {
        System.out.println(entry);
    }

    static List<String> entries() {
        return List.copyOf(ENTRIES);
    }
}
