package dev.apigateway.it.rest.error;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ErrorIT extends ErrorTest {
}
