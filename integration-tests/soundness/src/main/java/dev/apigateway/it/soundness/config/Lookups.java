package dev.apigateway.it.soundness.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperties;
import org.eclipse.microprofile.config.spi.ConfigSource;

import dev.apigateway.it.soundness.Report;
import dev.apigateway.it.soundness.Subject;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The configuration itself, as it is injected and as it is looked up. */
@Singleton
class Lookups implements Subject {

    private final Config config;
    private final SmallRyeConfig smallRye;
    private final Vet vet;

    Lookups(Config config, SmallRyeConfig smallRye, @ConfigProperties Vet vet) {
        this.config = config;
        this.smallRye = smallRye;
        this.vet = vet;
    }

    @Override
    public void observe(Report report) {
        observeValues(report);
        observeSources(report);
        observeOwnConfigurations(report);
        report.add("config.properties", () -> vet.name + " " + vet.rooms + " " + vet.helpers + " " + vet.callOut);
        new Library().observe(report);
    }

    private void observeValues(Report report) {
        report.add("config.lookup.same",
                () -> config.unwrap(SmallRyeConfig.class) == ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                        && config.unwrap(SmallRyeConfig.class) == smallRye.unwrap(SmallRyeConfig.class));
        report.add("config.lookup.value", () -> config.getValue("dog.legs", Integer.class));
        report.add("config.lookup.absent", () -> config.getValue("dog.absent", String.class));
        report.add("config.lookup.empty", () -> config.getValue("dog.empty", String.class));
        report.add("config.lookup.malformed", () -> config.getValue("dog.name", Integer.class));
        report.add("config.lookup.own-converter", () -> config.getConverter(Weight.class).orElseThrow().convert("2kg"));
        report.add("config.lookup.class", () -> config.getValue("type.class", Class.class).getSimpleName());
        report.add("config.lookup.map", () -> smallRye.getValues("dog.friends", String.class, Integer.class).size());
        report.add("config.lookup.list", () -> smallRye.getValues("dog.meals", Integer.class));
        report.add("config.lookup.expression", () -> smallRye.getConfigValue("dog.expression").getRawValue());
        report.add("config.lookup.is-present",
                () -> smallRye.isPropertyPresent("dog.name") + " " + smallRye.isPropertyPresent("dog.absent"));
        report.add("config.lookup.names", this::names);
        report.add("config.lookup.profiles", smallRye::getProfiles);
        report.add("config.lookup.property-set-later", () -> {
            System.setProperty("dog.set-later", "now");
            try {
                return config.getOptionalValue("dog.set-later", String.class);
            } finally {
                System.clearProperty("dog.set-later");
            }
        });
    }

    private void observeSources(Report report) {
        report.add("config.source.of-file", () -> origin("dog.name"));
        report.add("config.source.of-variable", () -> origin("dog.of-variable"));
        report.add("config.source.of-profile", () -> origin("dog.of-profile"));
        report.add("config.source.of-default", () -> origin("quarkus.thread-pool.prefill"));
        report.add("config.source.of-mapping", () -> origin("quarkus.log.console.darken"));
        report.add("config.source.of-absent", () -> origin("dog.absent"));
        report.add("config.sources", () -> {
            List<String> sources = new ArrayList<>();
            for (ConfigSource source : config.getConfigSources()) {
                sources.add(plain(source.getName()) + " " + source.getOrdinal());
            }
            return sources;
        });
        report.add("config.sources.environment", () -> StreamSupport
                .stream(config.getConfigSources().spliterator(), false)
                .anyMatch(source -> source.getPropertyNames().contains("AWS_LAMBDA_RUNTIME_API")));
    }

    private static void observeOwnConfigurations(Report report) {
        report.add("config.own", () -> {
            SmallRyeConfig own = new SmallRyeConfigBuilder()
                    .withSources(
                            new PropertiesConfigSource(Map.of("yard.metres", "40", "%big.yard.size", "very-large"), "own", 100))
                    .withProfile("big").withMapping(Kennel.Yard.class, "yard").build();
            Kennel.Yard yard = own.getConfigMapping(Kennel.Yard.class, "yard");
            return yard.metres() + " " + yard.size();
        });
        report.add("config.mapping-under-other-prefix", () -> ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                .getConfigMapping(Kennel.class, "doghouse"));
    }

    private TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("dog.") || name.startsWith("DOG_") || name.startsWith("kennel.tariffs")) {
                names.add(name);
            }
        }
        return names;
    }

    private String origin(String name) {
        ConfigValue value = config.getConfigValue(name);
        return value.getValue() + " of " + plain(value.getSourceName()) + ", ordinal " + value.getSourceOrdinal();
    }

    /** Without the address of the file, which is that of the build. */
    private static String plain(String source) {
        int address = source == null ? -1 : source.indexOf("[source=");
        return address < 0 ? source : source.substring(0, address);
    }
}
