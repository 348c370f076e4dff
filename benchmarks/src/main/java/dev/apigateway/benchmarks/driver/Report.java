package dev.apigateway.benchmarks.driver;

import java.util.Locale;
import java.util.Map;

/** The figures as an AsciiDoc table, a line for each measure and a column for each contestant, and as raw samples. */
record Report(Map<Contestant, Figures> figures) {

    String table() {
        StringBuilder table = new StringBuilder("[cols=\"3" + ",2".repeat(figures.size()) + "\"]\n|===\n|Measure");
        figures.keySet().forEach(contestant -> table.append(" |").append(contestant.name()));
        table.append('\n');
        for (Measure measure : Measure.values()) {
            if (figures.values().stream().allMatch(each -> each.samples(measure).isEmpty())) {
                continue;
            }
            table.append("\n|").append(measure.title()).append('\n');
            figures.values().forEach(each -> table.append('|').append(each.summary(measure)).append('\n'));
        }
        return table.append("|===\n").toString();
    }

    /** The same for the eyes, aligned. */
    String text() {
        StringBuilder text = new StringBuilder();
        figures.forEach((contestant, each) -> {
            text.append('\n').append(contestant.name()).append('\n');
            for (Measure measure : Measure.values()) {
                if (!each.samples(measure).isEmpty()) {
                    text.append(String.format(Locale.ROOT, "  %-62s %s%n", measure.title(), each.summary(measure)));
                }
            }
        });
        return text.toString();
    }

    /** A line for each sample. */
    String csv() {
        StringBuilder csv = new StringBuilder("contestant,measure,value\n");
        figures.forEach((contestant, each) -> {
            for (Measure measure : Measure.values()) {
                each.samples(measure).forEach(value -> csv.append('"').append(contestant.name()).append("\",").append(measure)
                        .append(',').append(value).append('\n'));
            }
        });
        return csv.toString();
    }
}
