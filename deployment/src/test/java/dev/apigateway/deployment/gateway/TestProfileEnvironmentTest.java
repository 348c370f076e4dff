package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class TestProfileEnvironmentTest {

    @Test
    void propertyBecomesItsEnvironmentVariable() {
        Properties properties = new Properties();
        properties.put("quarkus.apigateway.handler", "orders");
        properties.put("orders.table-name", "t");
        properties.put("config_ordinal", Integer.MAX_VALUE);

        assertThat(TestProfileEnvironment.of(properties))
                .isEqualTo(Map.of("QUARKUS_APIGATEWAY_HANDLER", "orders", "ORDERS_TABLE_NAME", "t"));
    }
}
