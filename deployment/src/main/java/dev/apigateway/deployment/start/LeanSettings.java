package dev.apigateway.deployment.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.apigateway.extension.ApiGatewayConfig;
import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.smallrye.config.WithDefault;

/**
 * The settings that the lean start takes over from the build.
 *
 * @param recorded names and values, sorted by name
 * @param obstacles what in them only a full start can do, a part of a sentence each
 */
record LeanSettings(SortedMap<String, String> recorded, List<String> obstacles) {

    private static final String LOG = "quarkus.log.";
    private static final String CATEGORY = LOG + "category.";
    private static final Set<String> CONSOLE = Set.of("enable", "enabled", "stderr", "format", "level", "darken");
    /** What only a full start can do, when it is on. */
    private static final Set<String> SWITCHES = Set.of("quarkus.banner.enabled", "quarkus.console.color",
            "quarkus.init-and-exit", LOG + "file.enable", LOG + "file.enabled", LOG + "syslog.enable",
            LOG + "syslog.enabled", LOG + "socket.enable", LOG + "socket.enabled", LOG + "console.async",
            LOG + "console.async.enable", LOG + "console.async.enabled");

    /**
     * @param configured what the application configures for run time, raw
     * @param defaults what extensions do
     * @param profiles active ones of the build, separated by commas
     */
    static LeanSettings of(Map<String, String> configured, Map<String, String> defaults, String profiles) {
        SortedMap<String, String> recorded = new TreeMap<>(mappingDefaults());
        defaults.forEach((name, value) -> record(recorded, name, value));
        List<String> obstacles = new ArrayList<>();
        new TreeMap<>(configured).forEach((name, value) -> {
            record(recorded, name, value);
            if (isObstacle(withoutProfile(name), value)) {
                obstacles.add(name + " is set to '" + value + "'");
            }
        });
        recorded.put("quarkus.profile", profiles);
        return new LeanSettings(recorded, List.copyOf(obstacles));
    }

    /** Whether some value can only be known with the whole configuration. */
    boolean hasExpressions() {
        return recorded.entrySet().stream().anyMatch(e -> e.getValue().contains("${"));
    }

    /** The categories of the log that a level is recorded for, sorted. */
    SortedSet<String> categories() {
        SortedSet<String> categories = new TreeSet<>();
        for (String name : recorded.keySet()) {
            String bare = withoutProfile(name);
            if (bare.startsWith(CATEGORY)) {
                String category = bare.substring(CATEGORY.length(), bare.length() - ".level".length());
                categories.add(category.startsWith("\"") ? category.substring(1, category.length() - 1) : category);
            }
        }
        return categories;
    }

    private static void record(Map<String, String> recorded, String name, String value) {
        String bare = withoutProfile(name);
        if (value == null || !isRead(bare)) {
            return;
        }
        if (bare.equals(name)) {
            recorded.put(name, value);
            return;
        }
        for (String profile : name.substring(1, name.indexOf('.')).split(",")) {
            recorded.put("%" + profile + "." + bare, value);
        }
    }

    private static boolean isRead(String name) {
        return name.equals("quarkus.apigateway.handler") || name.equals("quarkus.apigateway.handler-failure")
                || name.equals(LOG + "level") || isConsole(name) || name.startsWith(CATEGORY) && name.endsWith(".level");
    }

    private static boolean isConsole(String name) {
        return name.startsWith(LOG + "console.") && CONSOLE.contains(name.substring((LOG + "console.").length()));
    }

    private static boolean isObstacle(String name, String value) {
        boolean on = value != null && !value.isEmpty() && !value.equalsIgnoreCase("false");
        if (name.startsWith(CATEGORY) && name.endsWith(".use-parent-handlers")) {
            return !on;
        }
        return on && (SWITCHES.contains(name) || name.equals(LOG + "handlers") || name.startsWith(LOG + "filter.")
                || name.equals(LOG + "console.filter") || name.startsWith(CATEGORY) && name.endsWith(".handlers"));
    }

    private static String withoutProfile(String name) {
        return name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name;
    }

    /** The defaults of the settings that are read, from where Quarkus and this extension declare them. */
    private static Map<String, String> mappingDefaults() {
        return Map.of(LOG + "level", defaultOf(LogRuntimeConfig.class, "level"),
                LOG + "console.format", defaultOf(LogRuntimeConfig.ConsoleConfig.class, "format"),
                LOG + "console.level", defaultOf(LogRuntimeConfig.ConsoleConfig.class, "level"),
                "quarkus.apigateway.handler-failure", defaultOf(ApiGatewayConfig.class, "handlerFailure"));
    }

    private static String defaultOf(Class<?> mapping, String method) {
        try {
            return mapping.getMethod(method).getAnnotation(WithDefault.class).value();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Quarkus changed " + mapping.getName() + ": it has no " + method + ".", e);
        }
    }
}
