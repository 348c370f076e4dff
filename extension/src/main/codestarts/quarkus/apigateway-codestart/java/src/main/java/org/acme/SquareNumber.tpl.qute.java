{#if input.extra-codestarts.contains('apigateway-rest-codestart')}<SKIP>{#else}
package org.acme;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

public class SquareNumber implements ApiGatewayHandler {

    private final Squares squares;

    SquareNumber(Squares squares) {
        this.squares = squares;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        var request = event.body().as(SquareRequest.class); // 400 for a body that is not this
        return ApiGatewayResponse.json(new SquareResult(squares.of(request.number())));
    }
}
{/if}