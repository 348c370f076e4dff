package dev.apigateway.it.rest.context;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ContextIT extends ContextTest {
}
