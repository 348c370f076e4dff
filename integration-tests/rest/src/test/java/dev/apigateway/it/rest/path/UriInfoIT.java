package dev.apigateway.it.rest.path;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class UriInfoIT extends UriInfoTest {
}
