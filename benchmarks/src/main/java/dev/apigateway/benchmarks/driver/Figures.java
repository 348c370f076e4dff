package dev.apigateway.benchmarks.driver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of one contestant. */
final class Figures {

    private final Map<Measure, List<Double>> samples = new EnumMap<>(Measure.class);

    void add(Measure measure, double value) {
        samples.computeIfAbsent(measure, unused -> new ArrayList<>()).add(value);
    }

    List<Double> samples(Measure measure) {
        return samples.getOrDefault(measure, List.of());
    }

    /** Median, smallest and largest, or one number where all are equal. */
    String summary(Measure measure) {
        double[] sorted = samples(measure).stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return "–";
        }
        String median = text(measure, percentile(sorted, 50));
        String low = text(measure, sorted[0]);
        String high = text(measure, sorted[sorted.length - 1]);
        return low.equals(high) ? median : median + " (" + low + "–" + high + ")";
    }

    /** The nearest value of which so many percent are not larger. */
    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    private static String text(Measure measure, double value) {
        return String.format(Locale.ROOT, "%,." + measure.decimals() + "f", value);
    }
}
