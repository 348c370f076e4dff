// tag::package[]
package dev.apigateway.it.square;

// end::package[]
import io.quarkus.test.junit.QuarkusIntegrationTest;

// tag::test[]
@QuarkusIntegrationTest
class SquareNumberIT extends SquareNumberTest {
}
// end::test[]
