package dev.apigateway.it.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** An observation that is right to be different between the roads. */
final class Allowance {

    /** Stands for a value that is not checked, and ends a name that stands for several. */
    private static final String ANYTHING = "*";

    private final String name;
    /** One for each road, in their order. */
    private final List<String> values;
    private boolean used;

    private Allowance(String name, List<String> values) {
        this.name = name;
        this.values = values;
    }

    /** @param cells name, one value for each road, reason */
    static Allowance of(List<String> cells) {
        int roads = Road.values().length;
        assertThat(cells).as("observation, one value for each road, reason").hasSize(roads + 2);
        return new Allowance(cells.get(0), cells.subList(1, 1 + roads));
    }

    String name() {
        return name;
    }

    boolean isAbout(String observation) {
        return name.equals(observation)
                || name.endsWith(ANYTHING) && observation.startsWith(name.substring(0, name.length() - ANYTHING.length()));
    }

    void check(String observation, Road road, String value, List<String> found) {
        String listed = values.get(road.ordinal());
        if (!listed.equals(ANYTHING) && !listed.equals(value)) {
            found.add(observation + " is '" + value + "' on " + road + " and listed as '" + listed + "'");
        }
    }

    void noteUse(boolean different) {
        used |= different;
    }

    boolean isUsed() {
        return used;
    }
}
