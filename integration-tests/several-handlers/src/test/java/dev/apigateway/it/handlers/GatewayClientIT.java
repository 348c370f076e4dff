package dev.apigateway.it.handlers;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class GatewayClientIT extends GatewayClientTest {
}
