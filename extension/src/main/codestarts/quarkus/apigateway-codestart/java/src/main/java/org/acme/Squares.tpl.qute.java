{#if input.extra-codestarts.contains('apigateway-rest-codestart')}<SKIP>{#else}
package org.acme;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Squares {

    long of(int number) {
        return (long) number * number;
    }
}
{/if}