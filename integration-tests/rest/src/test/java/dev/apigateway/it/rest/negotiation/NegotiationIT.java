package dev.apigateway.it.rest.negotiation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class NegotiationIT extends NegotiationTest {
}
