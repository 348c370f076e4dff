package dev.apigateway.extension.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.spi.ConfigSource;

import dev.apigateway.extension.config.ConfigurationRecipe.WithoutMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import io.smallrye.config.SysPropConfigSource;

/**
 * The configuration of an application that starts with most of it made: when the executable is made, from what the build knows;
 * when a process starts, the environment and the system properties are laid over it, and only what they reach is made again.
 * It is Quarkus's own configuration, and answers as one that is made at the start.
 * <p>
 * One process starts from it, in one thread; any thread may read what came of it.
 *
 * @see <a href="https://quarkus.io/guides/config-reference">Quarkus configuration reference</a>
 */
public final class ImageConfiguration {

    /** Lets mappings ignore every name that they don't know. */
    private static final String EVERYTHING = ".**";

    private final ConfigurationRecipe recipe;
    private final ProcessSource environment = new ProcessSource(EnvConfigSource.NAME, EnvConfigSource.ORDINAL);
    private final ProcessSource properties = new ProcessSource(SysPropConfigSource.NAME, SysPropConfigSource.ORDINAL);
    private final SmallRyeConfig config;
    private final List<PreparedMapping> mappings;
    private final Set<String> ignoredPaths;
    private final List<Map.Entry<String, Supplier<Iterator<String>>>> namesToMatch;
    private final NameReach reach;
    private final String profile;

    private ImageConfiguration(ConfigurationRecipe recipe, Consumer<SmallRyeConfig> reader) {
        this.recipe = recipe;
        // The one that is read at build time remembers the names that it saw, so a process gets another.
        WithoutMappings made = recipe.withoutMappings(environment, properties);
        SmallRyeConfig ofBuild = made.build();
        MappingPreparation preparation = new MappingPreparation(ofBuild, made);
        preparation.moveTo(ofBuild, mapping -> mapOne(ofBuild, mapping));
        reader.accept(ofBuild);
        this.config = recipe.withoutMappings(environment, properties).build();
        this.ignoredPaths = preparation.ignoredPaths();
        this.mappings = preparation.mappings();
        preparation.moveTo(config, mapping -> mapOne(config, mapping));
        this.namesToMatch = preparation.namesToMatch();
        this.reach = new NameReach(mappings, preparation.matchedNames(), config.getProfiles(), made.renames(),
                preparation.boundNames());
        this.profile = config.getConfigValue("quarkus.profile").getValue();
    }

    private ImageConfiguration(ConfigurationRecipe recipe) {
        this.recipe = recipe;
        this.config = null;
        this.mappings = List.of();
        this.ignoredPaths = Set.of();
        this.namesToMatch = List.of();
        this.reach = null;
        this.profile = null;
    }

    /**
     * Makes the configuration, as far as it can be made without a process.
     *
     * @param application what Quarkus recorded
     * @param reader takes the configuration that the build has, with the objects that could be mapped without a process. Nobody
     *        else may read from it: a configuration that is read remembers the names that it has.
     */
    public static ImageConfiguration of(SmallRyeConfigBuilderCustomizer application, Consumer<SmallRyeConfig> reader) {
        return new ImageConfiguration(new ConfigurationRecipe(application), reader);
    }

    /** Leaves all to the start, since the application has sources that only a process can read. */
    public static ImageConfiguration atStart(SmallRyeConfigBuilderCustomizer application) {
        return new ImageConfiguration(new ConfigurationRecipe(application));
    }

    /**
     * Lays a process over the configuration.
     *
     * @param variables the process's environment
     * @param systemProperties the process's system properties
     * @throws io.smallrye.config.ConfigValidationException when a mapping lacks a value or can't read one
     */
    public ProcessConfiguration start(Map<String, String> variables, ConfigSource systemProperties) {
        NameReach.Reached reached = config == null ? null
                : reach.reached(variables, systemProperties.getPropertyNames(), profile);
        if (reached == null || reached.anew()) {
            return ProcessConfiguration.anew(
                    recipe.whole(new EnvConfigSource(variables, EnvConfigSource.ORDINAL), systemProperties));
        }
        environment.set(() -> new EnvConfigSource(variables, EnvConfigSource.ORDINAL));
        properties.set(() -> systemProperties);
        if (reached.matches()) {
            SmallRyeInternals.matchNames((EnvConfigSource) environment.source(), namesToMatch, config.getProfiles());
        }
        Set<PreparedMapping> due = new LinkedHashSet<>(reached.mappings());
        for (PreparedMapping mapping : mappings) {
            if (mapping.readiness() == Readiness.AT_START) {
                due.add(mapping);
            }
        }
        map(due, reached.strict());
        return ProcessConfiguration.laidOver(config, due);
    }

    private void map(Set<PreparedMapping> due, boolean strict) {
        Set<ConfigClass> lenient = new LinkedHashSet<>();
        Set<ConfigClass> checked = new LinkedHashSet<>();
        boolean check = strict;
        for (PreparedMapping mapping : due) {
            lenient.add(mapping.mapping());
            check |= mapping.isStrict() && mapping.readiness() == Readiness.AT_START;
        }
        if (check) {
            mappings.stream().filter(PreparedMapping::isStrict).forEach(mapping -> checked.add(mapping.mapping()));
            lenient.removeAll(checked);
        }
        List<ConfigValidationException.Problem> problems = new ArrayList<>();
        map(checked, ignoredPaths, problems);
        map(lenient, Set.of(EVERYTHING), problems);
        if (!problems.isEmpty()) {
            throw new ConfigValidationException(problems.toArray(ConfigValidationException.Problem[]::new));
        }
    }

    /** All problems are told, so that one start shows them. */
    private void map(Set<ConfigClass> due, Set<String> ignored, List<ConfigValidationException.Problem> problems) {
        if (due.isEmpty()) {
            return;
        }
        try {
            Map<Class<?>, Map<String, Object>> present = SmallRyeInternals.mappings(config);
            SmallRyeInternals.map(config, builder(due, ignored))
                    .forEach((type, objects) -> present.computeIfAbsent(type, none -> new HashMap<>()).putAll(objects));
        } catch (ConfigValidationException e) {
            for (int i = 0; i < e.getProblemCount(); i++) {
                problems.add(e.getProblem(i));
            }
        }
    }

    private static Object mapOne(SmallRyeConfig config, ConfigClass mapping) {
        return SmallRyeInternals.map(config, builder(Set.of(mapping), Set.of(EVERYTHING))).values().iterator().next()
                .get(mapping.getPrefix());
    }

    static SmallRyeConfigBuilder builder(Collection<ConfigClass> mappings, Collection<String> ignoredPaths) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        new ArrayList<>(mappings).forEach(builder::withMapping);
        ignoredPaths.forEach(builder::withMappingIgnore);
        return builder;
    }
}
