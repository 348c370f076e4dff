package dev.apigateway.deployment.start;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the settings with which a log goes elsewhere than to the console as the lean start sets it up. */
final class LogDestinations {

    private static final String LOG = "quarkus.log.";
    private static final String CATEGORY = LOG + "category.";
    private static final Set<String> SWITCHES = Set.of("quarkus.banner.enabled", "quarkus.console.color", LOG + "file.enable",
            LOG + "file.enabled",
            LOG + "syslog.enable", LOG + "syslog.enabled", LOG + "socket.enable", LOG + "socket.enabled", LOG + "console.async",
            LOG + "console.async.enable", LOG + "console.async.enabled", LOG + "console.filter", LOG + "handlers");

    private LogDestinations() {
    }

    /**
     * The first such setting, or null when there is none.
     *
     * @param configured what the application configures for run time, in any profile, raw
     */
    static String find(Map<String, String> configured) {
        for (Map.Entry<String, String> setting : new TreeMap<>(configured).entrySet()) {
            String name = setting.getKey();
            if (needsQuarkus(name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name, setting.getValue())) {
                return name;
            }
        }
        return null;
    }

    private static boolean needsQuarkus(String name, String value) {
        boolean on = value != null && !value.isEmpty() && !value.equalsIgnoreCase("false");
        return on && (SWITCHES.contains(name) || name.startsWith(LOG + "filter.") || name.startsWith(LOG + "handler.")
                || name.startsWith(CATEGORY) && name.endsWith(".handlers"));
    }
}
