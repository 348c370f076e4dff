package dev.apigateway.extension.config;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import io.smallrye.config.ConfigMappings.ConfigClass;

/** A mapping of the configuration, as the making of the executable left it. */
final class PreparedMapping {

    private final ConfigClass mapping;
    private final Readiness readiness;
    private final String prefix;
    private final Set<String> names = new HashSet<>();
    private final String[] starts;

    PreparedMapping(ConfigClass mapping, Readiness readiness) {
        this.mapping = mapping;
        this.readiness = readiness;
        this.prefix = VariableName.of(mapping.getPrefix());
        Set<String> beginnings = new TreeSet<>();
        for (String name : mapping.getProperties().keySet()) {
            int any = name.indexOf('*');
            if (any < 0) {
                names.add(VariableName.of(name));
            } else {
                beginnings.add(VariableName.of(name.substring(0, any)));
            }
        }
        this.starts = beginnings.toArray(String[]::new);
    }

    /** Interface and prefix. */
    ConfigClass mapping() {
        return mapping;
    }

    Readiness readiness() {
        return readiness;
    }

    /** The prefix of its properties, as {@link VariableName#of} writes it. */
    String prefix() {
        return prefix;
    }

    /** Whether names that no mapping has are mistakes under its prefix, as in mappings of applications. */
    boolean isStrict() {
        return isStrict(mapping);
    }

    static boolean isStrict(ConfigClass mapping) {
        return !mapping.getPrefix().startsWith("quarkus.") && !mapping.getPrefix().equals("quarkus");
    }

    /** Whether a variable or property can be one of its own; keys of maps and indexes of lists may be anything. */
    boolean isReachedBy(String variable) {
        if (names.contains(variable)) {
            return true;
        }
        for (String start : starts) {
            if (variable.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a variable or property is under its prefix. */
    boolean isAbove(String variable) {
        return prefix.isEmpty() || variable.startsWith(prefix)
                && (variable.length() == prefix.length() || variable.charAt(prefix.length()) == '_');
    }
}
