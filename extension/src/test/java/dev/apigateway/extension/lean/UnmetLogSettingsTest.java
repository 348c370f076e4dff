package dev.apigateway.extension.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class UnmetLogSettingsTest {

    @Test
    void levelsAndFormatOfTheConsoleAreMet() {
        assertThat(find("quarkus.log.level", "DEBUG", "quarkus.log.category.\"org.acme\".level", "TRACE",
                "quarkus.log.console.format", "%s%n", "quarkus.log.console.stderr", "true")).isEmpty();
    }

    @Test
    void everyOtherDestinationIsNamed() {
        assertThat(find("quarkus.log.file.enabled", "true", "quarkus.log.syslog.enable", "true", "quarkus.log.socket.enabled",
                "yes")).containsExactly("quarkus.log.file.enabled", "quarkus.log.syslog.enabled", "quarkus.log.socket.enabled");
    }

    @Test
    void filterAndThreadOfTheConsoleAreNamed() {
        assertThat(find("quarkus.log.console.filter", "secrets", "quarkus.log.console.async.enabled", "true"))
                .containsExactly("quarkus.log.console.async.enabled", "quarkus.log.console.filter");
    }

    @Test
    void namedHandlersAreNamedWithTheirCategory() {
        assertThat(find("quarkus.log.handlers", "audit", "quarkus.log.category.\"org.acme\".handlers", "audit"))
                .containsExactly("quarkus.log.handlers", "quarkus.log.category.\"org.acme\".handlers");
    }

    private static List<String> find(String... settings) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            values.put(settings[i], settings[i + 1]);
        }
        return UnmetLogSettings.find(new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(values, "test", 100)).withMapping(LogRuntimeConfig.class).build()
                .getConfigMapping(LogRuntimeConfig.class));
    }
}
