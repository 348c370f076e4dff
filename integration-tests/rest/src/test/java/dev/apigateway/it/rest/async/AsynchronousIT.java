package dev.apigateway.it.rest.async;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AsynchronousIT extends AsynchronousTest {
}
