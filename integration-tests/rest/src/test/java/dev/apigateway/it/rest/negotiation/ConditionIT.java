package dev.apigateway.it.rest.negotiation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ConditionIT extends ConditionTest {
}
