package dev.apigateway.it.handlers;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusIntegrationTest
@TestProfile(OrdersProfileTest.Orders.class)
class OrdersProfileIT extends OrdersProfileTest {
}
