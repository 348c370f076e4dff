package dev.apigateway.extension.lean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.logging.LogRuntimeConfig;

/**
 * Finds what a process wants of its log that only Quarkus's own step can do. The build decides whether that step is in the
 * executable.
 */
final class UnmetLogSettings {

    private static final String LOG = "quarkus.log.";

    private final List<String> found = new ArrayList<>();

    private UnmetLogSettings() {
    }

    /** The names of the settings. */
    static List<String> find(LogRuntimeConfig log) {
        UnmetLogSettings settings = new UnmetLogSettings();
        settings.addIf(log.file().enable().orElse(log.file().enabled()), "file.enabled");
        settings.addIf(log.syslog().enable().orElse(log.syslog().enabled()), "syslog.enabled");
        settings.addIf(log.socket().enable().orElse(log.socket().enabled()), "socket.enabled");
        LogRuntimeConfig.AsyncConfig async = log.console().async();
        settings.addIf(async.enable().orElse(async.enabled()), "console.async.enabled");
        settings.addIf(log.console().filter().isPresent(), "console.filter");
        settings.addIf(isAny(log.handlers()), "handlers");
        log.categories().forEach((name, category) -> settings.addIf(isAny(category.handlers()),
                "category.\"" + name + "\".handlers"));
        return settings.found;
    }

    private static boolean isAny(Optional<List<String>> handlers) {
        return handlers.isPresent() && !handlers.get().isEmpty();
    }

    private void addIf(boolean unmet, String name) {
        if (unmet) {
            found.add(LOG + name);
        }
    }
}
