package dev.apigateway.it.rest.response;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ResponseIT extends ResponseTest {
}
