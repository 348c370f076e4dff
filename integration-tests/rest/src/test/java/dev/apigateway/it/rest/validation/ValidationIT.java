package dev.apigateway.it.rest.validation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ValidationIT extends ValidationTest {
}
