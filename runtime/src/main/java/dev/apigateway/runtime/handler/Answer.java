package dev.apigateway.runtime.handler;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ApiGatewayResponse;

/** Insists on a handler's response. */
final class Answer {

    private Answer() {
    }

    static ApiGatewayResponse required(@Nullable ApiGatewayResponse response) {
        if (response == null) {
            throw new IllegalStateException("The handler returned null. Return an ApiGatewayResponse, "
                    + "for instance ApiGatewayResponse.of(204).");
        }
        return response;
    }
}
