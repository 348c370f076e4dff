package dev.apigateway.it.rest.parameter;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class HeaderIT extends HeaderTest {
}
