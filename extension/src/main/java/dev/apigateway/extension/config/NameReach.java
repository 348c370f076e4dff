package dev.apigateway.extension.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells from the names of a process's variables and properties which mappings they reach. Most reach none: what Lambda sets
 * concerns no configuration.
 */
final class NameReach {

    /** What decides about the configuration as a whole, so that it has to be made anew. */
    private static final String[] DECISIVE = { "quarkus_profile", "smallrye_config_", "quarkus_config_", "mp_config_",
            "config_ordinal" };
    /** What Lambda and shells set. */
    private static final Set<String> SURROUNDINGS = Set.of("_", "_handler", "path", "ld_library_path", "lang", "tz", "home",
            "hostname", "user", "pwd", "shlvl");
    private static final String[] SURROUNDING_STARTS = { "aws_", "lambda_", "_x_amzn_", "_aws_", "_lambda_" };

    private final Map<String, List<PreparedMapping>> bySegment = new HashMap<>();
    private final List<PreparedMapping> all;
    private final Set<String> matchedSegments = new HashSet<>();
    private final String[] profiles;
    private final boolean renames;
    private final boolean severalProfiles;

    /**
     * @param namesToMatch properties that variables can stand for in more than one way
     * @param profiles active ones
     * @param renames whether a variable can reach a mapping under another name than the mapping's own
     * @param names of all properties that the build knows, with their profiles
     */
    NameReach(List<PreparedMapping> mappings, Collection<String> namesToMatch, List<String> profiles, boolean renames,
            Collection<String> names) {
        this.all = List.copyOf(mappings);
        this.severalProfiles = names.stream().anyMatch(NameReach::isOfSeveralProfiles);
        this.renames = renames;
        this.profiles = profiles.stream().map(profile -> "_" + VariableName.of(profile) + "_").toArray(String[]::new);
        for (PreparedMapping mapping : mappings) {
            bySegment.computeIfAbsent(VariableName.firstSegment(mapping.prefix()), segment -> new ArrayList<>()).add(mapping);
            matchedSegments.add(VariableName.firstSegment(mapping.prefix()));
        }
        namesToMatch.forEach(name -> matchedSegments.add(VariableName.firstSegment(VariableName.of(name))));
    }

    /**
     * A variable that means a property of the process is named after it, which only a configuration that is made anew does.
     *
     * @param decidedProfile the value of {@code quarkus.profile} that the executable was made with
     */
    Reached reached(Map<String, String> variables, Iterable<String> properties, String decidedProfile) {
        Reached reached = new Reached();
        Set<String> ofProperties = new HashSet<>();
        for (String property : properties) {
            String name = withoutProfile(VariableName.of(property));
            if (isOfSeveralProfiles(property) || isDecisive(name)) {
                reached.anew = true;
                return reached;
            }
            ofProperties.add(name);
            add(reached, name, true);
        }
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String bound = VariableName.of(variable.getKey());
            String name = withoutProfile(bound);
            boolean decided = name.equals("quarkus_profile") && variable.getValue().equals(decidedProfile);
            if (isOfSeveralProfiles(variable.getKey(), bound) || isDecisive(name) && !decided || ofProperties.contains(name)) {
                reached.anew = true;
                return reached;
            }
            add(reached, name, false);
        }
        return reached;
    }

    private void add(Reached reached, String name, boolean property) {
        String segment = VariableName.firstSegment(name);
        if (renames && !property && !isOfSurroundings(name)) {
            reached.mappings.addAll(all);
        }
        if (!matchedSegments.contains(segment)) {
            return;
        }
        reached.matches |= !property;
        List<PreparedMapping> candidates = bySegment.get(segment);
        if (candidates != null) {
            for (PreparedMapping candidate : candidates) {
                if (candidate.isReachedBy(name)) {
                    reached.mappings.add(candidate);
                }
                reached.strict |= property && candidate.isStrict() && candidate.isAbove(name);
            }
        }
    }

    private String withoutProfile(String name) {
        for (String profile : profiles) {
            if (name.startsWith(profile)) {
                return name.substring(profile.length());
            }
        }
        return name;
    }

    /** Where a property is bound to several profiles, a variable that is bound to any can be one more. */
    private boolean isOfSeveralProfiles(String variable, String bound) {
        return severalProfiles && bound.startsWith("_") && !isOfSurroundings(bound) || isOfSeveralProfiles(variable);
    }

    /** {@code %prod,staging.name}: which profiles go with it is found out when the configuration is made. */
    private static boolean isOfSeveralProfiles(String name) {
        return name.startsWith("%") && name.lastIndexOf(',', Math.max(0, name.indexOf('.'))) > 0;
    }

    private static boolean isDecisive(String name) {
        return startsWithOne(name, DECISIVE);
    }

    private static boolean isOfSurroundings(String name) {
        return SURROUNDINGS.contains(name) || startsWithOne(name, SURROUNDING_STARTS);
    }

    private static boolean startsWithOne(String name, String[] starts) {
        for (String start : starts) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** What the names of a process amount to. */
    static final class Reached {

        private final Set<PreparedMapping> mappings = new HashSet<>();
        private boolean anew;
        private boolean matches;
        private boolean strict;

        /** Whether the configuration has to be made anew. */
        boolean anew() {
            return anew;
        }

        /** The mappings that have to be. */
        Set<PreparedMapping> mappings() {
            return mappings;
        }

        /** Whether names of variables have to be matched with those of properties. */
        boolean matches() {
            return matches;
        }

        /** Whether a property could be a mistake in a mapping that takes no unknown names. */
        boolean strict() {
            return strict;
        }
    }
}
