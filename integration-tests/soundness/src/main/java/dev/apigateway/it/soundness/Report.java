package dev.apigateway.it.soundness;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** What an application finds in its process: observations by their names, all as texts, and no verdicts. */
public final class Report {

    private final SortedMap<String, String> observations = new TreeMap<>();

    /** Notes what there is to observe; a failure is an observation, too. */
    public void add(String name, Callable<?> observation) {
        String text;
        try {
            text = String.valueOf(observation.call());
        } catch (Throwable e) {
            text = "fails with " + e.getClass().getName() + ": " + e.getMessage();
        }
        if (observations.put(name, text) != null) {
            throw new IllegalStateException("Two observations are named '" + name + "'.");
        }
    }

    public SortedMap<String, String> observations() {
        return new TreeMap<>(observations);
    }
}
