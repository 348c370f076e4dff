package dev.apigateway.it.rest.body;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class JsonIT extends JsonTest {
}
