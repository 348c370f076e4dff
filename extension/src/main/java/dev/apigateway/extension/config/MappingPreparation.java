package dev.apigateway.extension.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.spi.ConfigSource;

import dev.apigateway.extension.config.ConfigurationRecipe.WithoutMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Expressions;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Maps, when the executable is made, what of a configuration's mappings can be mapped then. */
final class MappingPreparation {

    private static final Comparator<ConfigClass> BY_NAME = Comparator.comparing(ConfigClass::getPrefix)
            .thenComparing(mapping -> mapping.getType().getName());
    private static final String EXPRESSION = "${";

    private final SmallRyeConfig config;
    private final SmallRyeConfigBuilder builder;
    private final List<ConfigClass> known;
    private final List<String> names = new ArrayList<>();
    private final List<PreparedMapping> mappings = new ArrayList<>();
    private final Map<ConfigClass, Map<Class<?>, Map<String, Object>>> objects = new HashMap<>();
    private final List<Map.Entry<String, Supplier<Iterator<String>>>> namesToMatch;

    MappingPreparation(SmallRyeConfig config, WithoutMappings made) {
        this.config = config;
        this.builder = made.builder();
        this.known = made.mappings().stream().sorted(BY_NAME).toList();
        config.getPropertyNames().forEach(names::add);
        List<ConfigClass> strict = known.stream().filter(PreparedMapping::isStrict).toList();
        boolean strictAreSound = canMap(strict);
        for (ConfigClass mapping : known) {
            boolean sound = strictAreSound || !PreparedMapping.isStrict(mapping);
            mappings.add(new PreparedMapping(mapping, sound ? prepare(mapping) : Readiness.AT_START));
        }
        builder.getMappingsBuilder().getMappings().addAll(known);
        List<ConfigSource> sources = new ArrayList<>();
        config.getConfigSources().forEach(sources::add);
        this.namesToMatch = SmallRyeInternals.namesToMatch(builder, sources, config.getProfiles());
    }

    List<PreparedMapping> mappings() {
        return List.copyOf(mappings);
    }

    /** Of all properties that the build knows, with the profiles that they are bound to. */
    List<String> boundNames() {
        List<String> bound = new ArrayList<>();
        for (ConfigSource source : config.getConfigSources()) {
            bound.addAll(source.getPropertyNames());
        }
        return bound;
    }

    Set<String> ignoredPaths() {
        return new LinkedHashSet<>(builder.getMappingsBuilder().getIgnoredPaths());
    }

    List<Map.Entry<String, Supplier<Iterator<String>>>> namesToMatch() {
        return namesToMatch;
    }

    /** The full names of the properties that {@link #namesToMatch} has. */
    List<String> matchedNames() {
        List<String> full = new ArrayList<>();
        for (Map.Entry<String, Supplier<Iterator<String>>> group : namesToMatch) {
            group.getValue().get().forEachRemaining(
                    name -> full.add(group.getKey().isEmpty() ? name : group.getKey() + "." + name));
        }
        return full;
    }

    /** Gives another configuration what was mapped, and what is left to be. */
    void moveTo(SmallRyeConfig process, Function<ConfigClass, Object> mapper) {
        Map<Class<?>, Map<String, Object>> target = SmallRyeInternals.mappings(process);
        for (PreparedMapping mapping : mappings) {
            Map<Class<?>, Map<String, Object>> mapped = objects.get(mapping.mapping());
            if (mapped == null) {
                continue;
            }
            mapped.forEach((type, byPrefix) -> {
                TypeMappings all = TypeMappings.of(target, type, mapper);
                if (mapping.readiness() == Readiness.IN_IMAGE) {
                    all.putAll(byPrefix);
                } else {
                    all.defer(mapping.mapping());
                }
            });
        }
    }

    private Readiness prepare(ConfigClass mapping) {
        if (mapping.getPrefix().isEmpty() || hasExpressions(mapping)) {
            return Readiness.AT_START;
        }
        Map<Class<?>, Map<String, Object>> mapped;
        try {
            mapped = SmallRyeInternals.map(config, ImageConfiguration.builder(Set.of(mapping), Set.of(".**")));
        } catch (RuntimeException e) {
            // What it lacks now, a process may have; if not, the start of that process says so.
            return Readiness.AT_START;
        }
        objects.put(mapping, mapped);
        for (Map<String, Object> byPrefix : mapped.values()) {
            for (Object object : byPrefix.values()) {
                if (!ImageValues.mayHold(object)) {
                    return Readiness.ON_DEMAND;
                }
            }
        }
        return Readiness.IN_IMAGE;
    }

    private boolean canMap(List<ConfigClass> together) {
        try {
            SmallRyeInternals.map(config, ImageConfiguration.builder(together, ignoredPaths()));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean hasExpressions(ConfigClass mapping) {
        for (Map.Entry<String, String> property : mapping.getProperties().entrySet()) {
            String standard = property.getValue();
            if (property.getKey().contains("*") && standard != null && standard.contains(EXPRESSION)) {
                return true;
            }
        }
        PreparedMapping own = new PreparedMapping(mapping, Readiness.AT_START);
        for (String name : names) {
            if (own.isReachedBy(VariableName.of(name)) && isExpression(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExpression(String name) {
        return Expressions.withoutExpansion(() -> {
            ConfigValue value = config.getConfigValue(name);
            return value.getRawValue() != null && value.getRawValue().contains(EXPRESSION);
        });
    }
}
