package dev.apigateway.benchmarks.bodies;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/** Binds all that is sent. */
public class Orders implements ApiGatewayHandler {

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        return ApiGatewayResponse.json(Answer.to(event.body().as(Order.class)));
    }
}
