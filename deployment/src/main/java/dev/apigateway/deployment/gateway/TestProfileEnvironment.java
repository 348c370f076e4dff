package dev.apigateway.deployment.gateway;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The configuration of a {@code @TestProfile} as environment variables, the form in which a packaged function reads it.
 *
 * @see <a href="https://quarkus.io/guides/config-reference#environment-variables">Environment variables in Quarkus</a>
 */
final class TestProfileEnvironment {

    private TestProfileEnvironment() {
    }

    /** @param properties what Quarkus hands to the build of a {@code @QuarkusIntegrationTest} */
    static Map<String, String> of(Properties properties) {
        Map<String, String> environment = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            environment.put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), properties.getProperty(name));
        }
        return environment;
    }
}
