package dev.apigateway.it.square;

import io.quarkus.test.junit.QuarkusIntegrationTest;

// tag::test[]
@QuarkusIntegrationTest
class SquareNumberIT extends SquareNumberTest {
}
// end::test[]
