package dev.apigateway.it.protocol;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class StreamIT extends StreamTest {
}
