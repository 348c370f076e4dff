package dev.apigateway.it.handlers;

import jakarta.inject.Named;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

// tag::handler[]
@Named("pets")
public class Pets implements ApiGatewayHandler {

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        return ApiGatewayResponse.text("pets of " + context.functionName());
    }
}
// end::handler[]
