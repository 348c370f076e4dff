package dev.apigateway.deployment.gateway;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

public class Greeting implements ApiGatewayHandler {

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        return ApiGatewayResponse.text("hello");
    }
}
