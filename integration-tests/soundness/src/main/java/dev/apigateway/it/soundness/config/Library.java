package dev.apigateway.it.soundness.config;

import java.util.TreeMap;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.apigateway.it.soundness.Report;
import io.quarkus.runtime.ApplicationConfig;
import io.quarkus.runtime.LocalesBuildTimeConfig;
import io.quarkus.runtime.ThreadPoolConfig;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.logging.LogBuildTimeConfig;
import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.quarkus.runtime.shutdown.ShutdownConfig;
import io.smallrye.config.SmallRyeConfig;

/** A class that nobody injects anything into: it looks up what it needs by itself, as libraries do. */
final class Library {

    void observe(Report report) {
        report.add("config.library.log", () -> mapping(LogRuntimeConfig.class).level());
        report.add("config.library.log-categories",
                () -> new TreeMap<>(mapping(LogRuntimeConfig.class).categories()).keySet());
        report.add("config.library.log-at-build", () -> mapping(LogBuildTimeConfig.class).minLevel());
        report.add("config.library.thread-pool", () -> mapping(ThreadPoolConfig.class).coreThreads() + " "
                + mapping(ThreadPoolConfig.class).keepAliveTime() + " " + mapping(ThreadPoolConfig.class).maxThreads());
        report.add("config.library.shutdown", () -> mapping(ShutdownConfig.class).timeout());
        report.add("config.library.locales", () -> mapping(LocalesBuildTimeConfig.class).defaultLocale());
        report.add("config.library.application", () -> mapping(ApplicationConfig.class).name());
        report.add("config.library.of-application", () -> mapping(Kennel.class).capacity());
        report.add("config.library.application-name", () -> value("quarkus.application.name"));
        report.add("config.library.fixed-at-build", () -> value("quarkus.log.min-level"));
        report.add("config.library.only-at-build", () -> value("quarkus.package.jar.type"));
        report.add("config.library.profile", () -> value("quarkus.profile") + " " + ConfigUtils.getProfiles() + " "
                + ConfigUtils.isProfileActive("prod"));
        report.add("config.library.uuid", () -> value("quarkus.uuid").length());
        report.add("config.library.uuid-stays", () -> value("quarkus.uuid").equals(value("quarkus.uuid")));
    }

    private static <T> T mapping(Class<T> type) {
        return config().getConfigMapping(type);
    }

    private static String value(String name) {
        return config().getOptionalValue(name, String.class).orElse("absent");
    }

    private static SmallRyeConfig config() {
        Config config = ConfigProvider.getConfig();
        return config.unwrap(SmallRyeConfig.class);
    }
}
