package dev.apigateway.it.soundness.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;

/** Values by {@code @ConfigProperty}, of the kinds that come with MicroProfile Config. */
@Singleton
class InjectedValues implements Subject {

    @ConfigProperty(name = "dog.name")
    String text;

    @ConfigProperty(name = "dog.name")
    Optional<String> present;

    @ConfigProperty(name = "dog.absent")
    Optional<String> absent;

    @ConfigProperty(name = "dog.absent-number")
    OptionalInt absentNumber;

    @ConfigProperty(name = "dog.empty")
    Optional<String> empty;

    @ConfigProperty(name = "dog.standard", defaultValue = "${dog.name} again")
    String standard;

    @ConfigProperty(name = "dog.expression")
    String expression;

    @ConfigProperty(name = "dog.escaped")
    String escaped;

    @ConfigProperty(name = "dog.tricks")
    List<String> comma;

    @ConfigProperty(name = "dog.meals")
    List<Integer> indexed;

    @ConfigProperty(name = "dog.sizes")
    Set<Size> set;

    @ConfigProperty(name = "dog.friends")
    Map<String, Integer> map;

    @ConfigProperty(name = "dog.size")
    Size size;

    @ConfigProperty(name = "dog.chip")
    Chip chip;

    @ConfigProperty(name = "dog.weight")
    Weight weight;

    @ConfigProperty(name = "dog.walk")
    Duration walk;

    @ConfigProperty(name = "dog.price")
    BigDecimal price;

    @ConfigProperty(name = "dog.barks")
    boolean barks;

    @ConfigProperty(name = "dog.legs")
    Provider<Integer> provider;

    @ConfigProperty(name = "dog.legs")
    Supplier<Long> supplier;

    @ConfigProperty(name = "dog.expression")
    ConfigValue value;

    @ConfigProperty(name = "dog.of-profile")
    String ofProfile;

    @ConfigProperty(name = "dog.of-variable")
    String ofVariable;

    @ConfigProperty(name = "dog.overridden")
    String overridden;

    @Override
    public void observe(Report report) {
        report.add("config.value.text", () -> text);
        report.add("config.value.optional", () -> present);
        report.add("config.value.optional-absent", () -> absent);
        report.add("config.value.optional-number-absent", () -> absentNumber);
        report.add("config.value.optional-empty", () -> empty);
        report.add("config.value.default", () -> standard);
        report.add("config.value.expression", () -> expression);
        report.add("config.value.expression-escaped", () -> escaped);
        report.add("config.value.list-with-commas", () -> comma);
        report.add("config.value.list-with-indexes", () -> indexed);
        report.add("config.value.set-of-enum", () -> new TreeSet<>(set));
        report.add("config.value.map", () -> new TreeMap<>(map));
        report.add("config.value.enum", () -> size);
        report.add("config.value.own-method", () -> chip);
        report.add("config.value.own-converter", () -> weight);
        report.add("config.value.duration", () -> walk);
        report.add("config.value.decimal", () -> price);
        report.add("config.value.boolean", () -> barks);
        report.add("config.value.provider", () -> provider.get());
        report.add("config.value.supplier", () -> supplier.get());
        report.add("config.value.with-origin",
                () -> value.getValue() + " of " + value.getRawValue() + ", ordinal " + value.getSourceOrdinal());
        report.add("config.value.of-profile", () -> ofProfile);
        report.add("config.value.of-variable", () -> ofVariable);
        report.add("config.value.overridden-by-variable", () -> overridden);
    }
}
