package dev.apigateway.it.pets;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PetsIT extends PetsTest {
}
