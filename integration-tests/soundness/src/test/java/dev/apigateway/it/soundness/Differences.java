package dev.apigateway.it.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is right to be different between the roads, each with its reason: the tables of {@code differences.adoc}. What they list
 * and is not so is a difference, too.
 */
final class Differences {

    private final List<Allowance> allowances = new ArrayList<>();
    private final List<ExtraLine> lines = new ArrayList<>();

    static Differences load() throws IOException {
        Differences differences = new Differences();
        try (InputStream tables = Differences.class.getResourceAsStream("differences.adoc")) {
            for (String line : new String(tables.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("|") && !line.startsWith("|===")) {
                    differences.add(line);
                }
            }
        }
        return differences;
    }

    private void add(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1).split(" \\|", -1)) {
            cells.add(cell.strip());
        }
        assertThat(cells).as("cells of '" + row + "'").doesNotContain("");
        if (cells.size() == ExtraLine.CELLS) {
            lines.add(ExtraLine.of(cells));
        } else {
            allowances.add(Allowance.of(cells));
        }
    }

    /** What two roads have differently, but for what is listed, and what is not as it is listed; one line each. */
    List<String> between(Road road, Map<String, String> report, Road otherRoad, Map<String, String> other) {
        List<String> found = new ArrayList<>();
        for (String name : union(report, other)) {
            String one = value(name, report);
            String two = value(name, other);
            Allowance allowance = allowance(name);
            if (allowance != null) {
                allowance.check(name, road, one, found);
                allowance.check(name, otherRoad, two, found);
                allowance.noteUse(!one.equals(two));
            } else if (isComparable(name, road, otherRoad)) {
                String left = withoutExtraLines(road, one);
                String right = withoutExtraLines(otherRoad, two);
                if (!left.equals(right)) {
                    found.add(name + " is '" + left + "' on " + road + " and '" + right + "' on " + otherRoad);
                }
            }
        }
        return found;
    }

    /** What is listed for scenarios and was found by no comparison so far. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (Allowance allowance : allowances) {
            if (allowance.name().startsWith(Observations.START) && !allowance.isUsed()) {
                unused.add(allowance.name());
            }
        }
        for (ExtraLine line : lines) {
            if (!line.isUsed()) {
                unused.add(line.text());
            }
        }
        return unused;
    }

    private Allowance allowance(String name) {
        for (Allowance allowance : allowances) {
            if (allowance.isAbout(name)) {
                return allowance;
            }
        }
        return null;
    }

    private String withoutExtraLines(Road road, String text) {
        String rest = text;
        for (ExtraLine line : lines) {
            rest = line.removedFrom(rest, road);
        }
        return rest;
    }

    private static SortedSet<String> union(Map<String, String> one, Map<String, String> other) {
        SortedSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }

    /** Scenarios are run on both roads only where both are native. */
    private static boolean isComparable(String name, Road road, Road otherRoad) {
        return !name.startsWith(Observations.START) || road.isNative() && otherRoad.isNative();
    }

    private static String value(String name, Map<String, String> report) {
        String value = String.valueOf(report.get(name));
        return name.startsWith(Observations.UNIQUE) && !value.startsWith("fails") && report.containsKey(name) ? "there" : value;
    }
}
