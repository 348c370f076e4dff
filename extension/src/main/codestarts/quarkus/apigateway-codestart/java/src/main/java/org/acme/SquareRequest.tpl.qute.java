{#if input.extra-codestarts.contains('apigateway-rest-codestart')}<SKIP>{#else}
package org.acme;

public record SquareRequest(Integer number) {

    public SquareRequest {
        if (number == null) {
            throw new IllegalArgumentException("number is missing");
        }
    }
}
{/if}