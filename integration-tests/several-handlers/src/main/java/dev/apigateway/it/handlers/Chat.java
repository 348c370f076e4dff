package dev.apigateway.it.handlers;

import jakarta.inject.Named;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BadRequestException;
import dev.apigateway.Context;
import dev.apigateway.ForbiddenException;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.WebSocketHandler;

// tag::handler[]
@Named("chat")
public class Chat implements WebSocketHandler {

    @Override
    public ApiGatewayResponse handle(WebSocketEvent event, Context context) {
        return switch (event.type()) {
            case CONNECT -> connect(event);
            case MESSAGE -> answer(event);
            case DISCONNECT -> ApiGatewayResponse.of(200);
        };
    }

    private static ApiGatewayResponse connect(WebSocketEvent event) {
        if (!event.query().contains("room")) {
            throw new ForbiddenException("Say which room."); // refuses the connection
        }
        return ApiGatewayResponse.of(200);
    }

    private static ApiGatewayResponse answer(WebSocketEvent event) {
        if (event.body().isEmpty()) {
            throw new BadRequestException("Say something.");
        }
        return ApiGatewayResponse.text("You said: " + event.body().string()); // where the route has a route response
    }
}
// end::handler[]
