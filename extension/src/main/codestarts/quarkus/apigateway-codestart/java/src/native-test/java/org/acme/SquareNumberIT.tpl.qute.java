{#if input.extra-codestarts.contains('apigateway-rest-codestart')}<SKIP>{#else}
package org.acme;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SquareNumberIT extends SquareNumberTest {
}
{/if}