package dev.apigateway.deployment.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The configuration that a {@code @QuarkusIntegrationTest} has for its function. That of the test profile is known when the
 * gateway starts. That of test resources and of other dev services is known afterwards: Quarkus sets it as system properties
 * of the test before it calls the first test.
 */
final class TestEnvironment {

    private final Map<String, String> profile;
    private final Set<String> ofGateway;
    private final Map<String, String> before = new HashMap<>();

    /**
     * @param profile the environment variables of the test profile
     * @param ofGateway the names of the properties that Quarkus sets because the gateway told them
     */
    TestEnvironment(Map<String, String> profile, Set<String> ofGateway) {
        this.profile = Map.copyOf(profile);
        this.ofGateway = Set.copyOf(ofGateway);
    }

    /** What is set from now on is for the function. */
    void gatewayStarted(Properties system) {
        system.stringPropertyNames().forEach(name -> before.put(name, system.getProperty(name)));
    }

    /** The function's environment variables. */
    Map<String, String> variables(Properties system) {
        Properties later = new Properties();
        for (String name : system.stringPropertyNames()) {
            String value = system.getProperty(name);
            if (!ofGateway.contains(name) && !Objects.equals(value, before.get(name))) {
                later.setProperty(name, value);
            }
        }
        Map<String, String> variables = new HashMap<>(profile);
        variables.putAll(TestProfileEnvironment.of(later));
        return variables;
    }
}
