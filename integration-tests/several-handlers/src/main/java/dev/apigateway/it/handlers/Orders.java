package dev.apigateway.it.handlers;

import jakarta.inject.Named;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.NotFoundException;

// tag::handler[]
@Named("orders")
public class Orders implements ApiGatewayHandler {

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        throw new NotFoundException("There is no order at " + event.path() + ".");
    }
}
// end::handler[]
