package dev.apigateway.it.square;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BadRequestsIT extends BadRequestsTest {
}
