package dev.apigateway.it.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A process of its own, and what it is asked.
 *
 * @param name a word for it
 * @param environment variables beside those that every process gets
 * @param events paths of the requests, one after the other
 */
record Scenario(String name, Map<String, String> environment, List<String> events) {

    /** What every process gets; Lambda sets the first. */
    static final Map<String, String> COMMON = Map.of("TZ", ":UTC", "LANG", "C.UTF-8", "DOG_OF_VARIABLE", "a variable",
            "DOG_OVERRIDDEN", "of a variable", "KENNEL_CAPACITY", "25", "KENNEL_CAGES_1__DOGS", "Wuff,Waldi");

    private static final Set<String> ON_JVM = Set.of("log-console-enabled-1", "log-console-enabled-yes",
            "log-console-enabled-no",
            "log-level-of-expression", "log-level-empty", "log-level-trace", "log-level-of-staging",
            "log-level-of-other-profile", "log-console-format-malformed", "invocations", "fails-in-observer",
            "exit-code", "exit-in-invocation");

    /** Those that tell something of a road; what the JVM does is Quarkus's own, and starts there take their time. */
    static List<Scenario> on(Road road) {
        return road == Road.JVM ? all().stream().filter(scenario -> ON_JVM.contains(scenario.name())).toList() : all();
    }

    private static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(logs());
        all.addAll(configurations());
        all.addAll(surroundings());
        all.addAll(ends());
        return all;
    }

    private static List<Scenario> logs() {
        return List.of(
                of("log-console-enabled-1", "QUARKUS_LOG_CONSOLE_ENABLED", "1"),
                of("log-console-enabled-yes", "QUARKUS_LOG_CONSOLE_ENABLED", "yes"),
                of("log-console-enabled-no", "QUARKUS_LOG_CONSOLE_ENABLED", "no"),
                of("log-console-enabled-malformed", "QUARKUS_LOG_CONSOLE_ENABLED", "perhaps"),
                of("log-console-enable-off", "QUARKUS_LOG_CONSOLE_ENABLE", "off"),
                of("log-console-level", "QUARKUS_LOG_CONSOLE_LEVEL", "ERROR"),
                of("log-console-stderr", "QUARKUS_LOG_CONSOLE_STDERR", "true"),
                of("log-console-format", "QUARKUS_LOG_CONSOLE_FORMAT", "%c{1}|%X{requestId}|%s%n"),
                of("log-console-format-malformed", "QUARKUS_LOG_CONSOLE_FORMAT", "%s %Q%n"),
                of("log-console-async", "QUARKUS_LOG_CONSOLE_ASYNC_ENABLED", "true"),
                of("log-console-color", "QUARKUS_CONSOLE_COLOR", "true"),
                of("log-console-filter", "QUARKUS_LOG_CONSOLE_FILTER", "nowhere"),
                of("log-level-of-expression", "QUARKUS_LOG_LEVEL", "${NOPE:DEBUG}"),
                of("log-level-of-broken-expression", "QUARKUS_LOG_LEVEL", "${NOPE}"),
                of("log-level-empty", "QUARKUS_LOG_LEVEL", ""),
                of("log-level-unknown", "QUARKUS_LOG_LEVEL", "LOUD"),
                of("log-level-trace", "QUARKUS_LOG_LEVEL", "TRACE"),
                of("log-level-lower-case", "QUARKUS_LOG_LEVEL", "error"),
                of("log-level-number", "QUARKUS_LOG_LEVEL", "900"),
                of("log-level-off", "QUARKUS_LOG_LEVEL", "OFF"),
                of("log-level-of-staging", "_STAGING_QUARKUS_LOG_LEVEL", "ERROR", "QUARKUS_PROFILE", "staging"),
                of("log-level-of-other-profile", "_STAGING_QUARKUS_LOG_LEVEL", "ERROR"),
                of("log-level-of-production", "_PROD_QUARKUS_LOG_LEVEL", "ERROR", "QUARKUS_LOG_LEVEL", "WARN"),
                of("log-category", "QUARKUS_LOG_CATEGORY__ORG_ACME__LEVEL", "ERROR"),
                of("log-category-unmatched", "QUARKUS_LOG_CATEGORY__DEV_APIGATEWAY_IT__LEVEL", "ERROR"),
                of("log-category-of-file", "QUARKUS_LOG_CATEGORY__ORG_ACME_QUIET__LEVEL", "WARN"),
                of("log-category-trace", "QUARKUS_LOG_CATEGORY__ORG_ACME__LEVEL", "TRACE"),
                of("log-category-inherited", "QUARKUS_LOG_CATEGORY__ORG_ACME_QUIET__LEVEL", "inherit"),
                of("log-category-unknown", "QUARKUS_LOG_CATEGORY__ORG_ACME__LEVEL", "LOUD"),
                of("log-category-of-staging", "_STAGING_QUARKUS_LOG_CATEGORY__ORG_ACME__LEVEL", "ERROR", "QUARKUS_PROFILE",
                        "staging"),
                of("log-category-handlers", "QUARKUS_LOG_CATEGORY__ORG_ACME__HANDLERS", "nowhere"),
                of("log-handlers", "QUARKUS_LOG_HANDLERS", "nowhere"),
                of("log-file", "QUARKUS_LOG_FILE_ENABLED", "true", "QUARKUS_LOG_FILE_PATH", "soundness.log"),
                of("log-level-fixed-at-build", "QUARKUS_LOG_LEVEL", "TRACE", "QUARKUS_LOG_MIN_LEVEL", "TRACE"));
    }

    private static List<Scenario> configurations() {
        return List.of(
                of("mapping-missing", "KENNEL_SECOND_YARD_SIZE", "SMALL"),
                of("mapping-malformed", "KENNEL_CAPACITY", "many"),
                of("mapping-empty", "KENNEL_NAME", ""),
                of("mapping-faults", "KENNEL_CAPACITY", "many", "KENNEL_SECOND_YARD_SIZE", "tiny", "KENNEL_NIGHT_REST", "long"),
                of("mapping-broken-expression", "KENNEL_NAME", "${NOPE}"),
                of("mapping-address-malformed", "KENNEL_SERVER", "127.0.0.1"),
                of("mapping-own-converter", "KENNEL_FOOD_PER_DAY", "lots"),
                of("mapping-unknown", "KENNEL_COLOUR", "red"),
                of("mapping-changed", "KENNEL_SECOND_YARD_METRES", "12", "KENNEL_SECOND_YARD_SIZE", "SMALL",
                        "KENNEL_PLACES_SMALL", "9", "KENNEL_ALARM_CODE", "1",
                        "KENNEL_TARIFFS__OLD_DOGS__PER_DAY", "1.5", "KENNEL_REGISTER", "other-register.txt",
                        "KENNEL_ROTAS_MONDAY",
                        "Eve"),
                of("mapping-of-quarkus-malformed", "QUARKUS_THREAD_POOL_MAX_THREADS", "none"),
                of("mapping-of-quarkus", "QUARKUS_THREAD_POOL_CORE_THREADS", "3", "QUARKUS_SHUTDOWN_TIMEOUT", "5"),
                of("mapping-of-extension-malformed", "QUARKUS_APIGATEWAY_HANDLER_FAILURE", "whatever"),
                of("value-empty", "DOG_NAME", ""),
                of("value-malformed", "DOG_SIZE", "tiny"),
                of("value-own-converter", "DOG_WEIGHT", "heavy"),
                of("value-broken-expression", "DOG_EXPRESSION", "${NOPE}"),
                of("values-changed", "DOG_NAME", "Rex", "DOG_MEALS_2_", "22", "DOG_FRIENDS_JERRY", "1", "DOG_TRICKS", "none"),
                of("profile", "QUARKUS_PROFILE", "staging"),
                of("profiles", "QUARKUS_PROFILE", "staging,prod"),
                of("profile-unknown", "QUARKUS_PROFILE", "nowhere"),
                of("profile-parent", "QUARKUS_CONFIG_PROFILE_PARENT", "staging"),
                of("config-locations", "QUARKUS_CONFIG_LOCATIONS", "nowhere.properties"),
                of("config-log-values", "QUARKUS_CONFIG_LOG_VALUES", "true"),
                of("application-name", "QUARKUS_APPLICATION_NAME", "other"),
                of("uuid", "QUARKUS_UUID", "7"),
                of("banner", "QUARKUS_BANNER_ENABLED", "true"),
                of("handler-unknown", "QUARKUS_APIGATEWAY_HANDLER", "nobody"));
    }

    private static List<Scenario> surroundings() {
        return List.of(
                of("time-zone", "TZ", "Asia/Tokyo"),
                of("time-zone-with-colon", "TZ", ":Europe/Berlin"),
                of("time-zone-unknown", "TZ", "Nowhere/Nothing"),
                of("language", "LANG", "C"),
                of("language-german", "LANG", "de_DE.UTF-8"));
    }

    private static List<Scenario> ends() {
        return List.of(
                of("fails-in-observer", "DOG_FAILS", "observer"),
                of("fails-in-eager-bean", "DOG_FAILS", "eager"),
                of("fails-in-priming", "DOG_FAILS", "priming"),
                of("init-and-exit", "QUARKUS_INIT_AND_EXIT", "true"),
                new Scenario("uncaught-exception", Map.of(), List.of("failures")),
                new Scenario("invocations", Map.of(), List.of("visit", "visit", "report", "visit")),
                new Scenario("exit-in-invocation", Map.of(), List.of("halt")),
                new Scenario("exit-code", Map.of(), List.of("exit", "visit")));
    }

    private static Scenario of(String name, String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return new Scenario(name, environment, List.of("log", "report"));
    }
}
