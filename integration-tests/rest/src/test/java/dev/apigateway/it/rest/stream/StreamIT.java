package dev.apigateway.it.rest.stream;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class StreamIT extends StreamTest {
}
