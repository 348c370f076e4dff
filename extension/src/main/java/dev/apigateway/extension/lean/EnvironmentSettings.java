package dev.apigateway.extension.lean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import dev.apigateway.extension.Settings;

/**
 * Settings from what can differ between two functions with the same zip, system properties and environment variables, and from
 * what the build recorded. The rules are those of Quarkus's configuration, as far as functions need them; there are no
 * expressions.
 */
public final class EnvironmentSettings implements Settings {

    private static final String PROFILE = "quarkus.profile";

    private final UnaryOperator<String> properties;
    private final Map<String, String> environment;
    private final Map<String, String> recorded = new HashMap<>();

    /** @param recorded names and values in turn; a name may be bound to a profile, as in {@code %staging.quarkus.log.level} */
    EnvironmentSettings(UnaryOperator<String> properties, Map<String, String> environment, String... recorded) {
        this.properties = properties;
        this.environment = environment;
        for (int i = 0; i < recorded.length; i += 2) {
            this.recorded.put(recorded[i], recorded[i + 1]);
        }
    }

    private EnvironmentSettings(UnaryOperator<String> properties, Map<String, String> environment,
            Map<String, String> recorded) {
        this.properties = properties;
        this.environment = environment;
        this.recorded.putAll(recorded);
    }

    /** What the build recorded. */
    public static EnvironmentSettings recorded(String... recorded) {
        return new EnvironmentSettings(property -> null, Map.of(), recorded);
    }

    /** The same for this process: what was recorded is in the image, which has no environment yet. */
    public EnvironmentSettings ofProcess() {
        return new EnvironmentSettings(System::getProperty, System.getenv(), recorded);
    }

    @Override
    public Optional<String> find(String property) {
        String value = properties.apply(property);
        if (value == null) {
            value = variable(property);
        }
        if (value == null) {
            value = recorded(property);
        }
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Iterable<String> names(String start) {
        Set<String> names = new TreeSet<>();
        for (String name : recorded.keySet()) {
            String bare = name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name;
            if (bare.startsWith(start)) {
                names.add(bare);
            }
        }
        String variableStart = variableName(start);
        Set<String> known = new TreeSet<>();
        names.forEach(name -> known.add(variableName(name)));
        for (String variable : environment.keySet()) {
            if (variable.startsWith(variableStart) && !known.contains(variable)) {
                names.add(start + propertyName(variable.substring(variableStart.length())));
            }
        }
        return names;
    }

    private String variable(String property) {
        String value = environment.get(property);
        if (value == null) {
            value = environment.get(variableName(property));
        }
        return value;
    }

    private String recorded(String property) {
        String profiles = properties.apply(PROFILE);
        if (profiles == null) {
            profiles = variable(PROFILE);
        }
        if (profiles == null) {
            profiles = recorded.get(PROFILE);
        }
        String value = null;
        if (profiles != null) {
            for (String profile : profiles.split(",")) {
                String bound = recorded.get("%" + profile.strip() + "." + property);
                value = bound == null ? value : bound;
            }
        }
        return value == null ? recorded.get(property) : value;
    }

    /** {@code QUARKUS_LOG_LEVEL} for {@code quarkus.log.level}. */
    private static String variableName(String property) {
        StringBuilder name = new StringBuilder(property.length());
        for (int i = 0; i < property.length(); i++) {
            char c = property.charAt(i);
            name.append(c < 128 && Character.isLetterOrDigit(c) ? Character.toUpperCase(c) : '_');
        }
        return name.toString();
    }

    /** {@code "org.acme".level} for {@code _ORG_ACME__LEVEL}: the part in underscores is a key in quotes. */
    private static String propertyName(String variable) {
        String name = variable.toLowerCase(Locale.ROOT);
        int end = name.startsWith("_") ? name.indexOf("__", 1) : -1;
        if (end < 0) {
            return name.replace('_', '.');
        }
        return '"' + name.substring(1, end).replace('_', '.') + "\"." + name.substring(end + 2).replace('_', '-');
    }
}
