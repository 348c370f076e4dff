package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TestEnvironmentTest {

    private final Properties system = new Properties();
    private final TestEnvironment environment = new TestEnvironment(Map.of("ORDERS_TABLE", "profile"),
            Set.of("quarkus.http.test-host"));

    @Test
    void propertiesOfTestResourcesReachTheFunction() {
        system.setProperty("java.version", "25");
        system.setProperty("orders.page", "10");
        environment.gatewayStarted(system);

        system.setProperty("quarkus.dynamodb.endpoint-override", "http://127.0.0.1:4567");
        system.setProperty("orders.page", "20");

        assertThat(environment.variables(system)).isEqualTo(Map.of("ORDERS_TABLE", "profile",
                "QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE", "http://127.0.0.1:4567", "ORDERS_PAGE", "20"));
    }

    @Test
    void testResourceGoesBeforeTheProfile() {
        environment.gatewayStarted(system);

        system.setProperty("orders.table", "resource");

        assertThat(environment.variables(system)).isEqualTo(Map.of("ORDERS_TABLE", "resource"));
    }

    @Test
    void whatTheGatewayToldIsNotForTheFunction() {
        environment.gatewayStarted(system);

        system.setProperty("quarkus.http.test-host", "localhost");

        assertThat(environment.variables(system)).isEqualTo(Map.of("ORDERS_TABLE", "profile"));
    }
}
