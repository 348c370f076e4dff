package dev.apigateway.it.square;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** What the sample may weigh and cost, as {@code bars.properties} says it. */
final class Bars {

    private static final String FILE = "bars.properties";
    private static final Properties BARS = read();

    private Bars() {
    }

    /** Fails when the figure is above its bar. */
    static void check(String name, double measured) {
        double bar = Double.parseDouble(BARS.getProperty(name));
        System.out.printf(Locale.ROOT, "%s is %,.1f, its bar %,.1f%n", name, measured, bar);
        assertThat(measured)
                .withFailMessage(() -> String.format(Locale.ROOT, "%s is %,.1f, above its bar of %,.1f. Find what added to it; "
                        + "if it is worth that, raise '%s' in src/test/resources/dev/apigateway/it/square/%s and say why in the "
                        + "commit.", name, measured, bar, name, FILE))
                .isLessThanOrEqualTo(bar);
    }

    private static Properties read() {
        Properties bars = new Properties();
        try (InputStream stream = Bars.class.getResourceAsStream(FILE)) {
            bars.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bars;
    }
}
