package dev.apigateway.it.rest.body;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BodyIT extends BodyTest {
}
