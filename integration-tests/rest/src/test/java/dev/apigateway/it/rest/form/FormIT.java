package dev.apigateway.it.rest.form;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FormIT extends FormTest {
}
