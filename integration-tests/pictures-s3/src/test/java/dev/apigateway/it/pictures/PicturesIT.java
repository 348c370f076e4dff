package dev.apigateway.it.pictures;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PicturesIT extends PicturesTest {
}
