package dev.apigateway.it.rest.parameter;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class QueryIT extends QueryTest {
}
