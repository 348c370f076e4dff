package dev.apigateway.it.rest.filter;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FilterIT extends FilterTest {
}
