package dev.apigateway.deployment.handlers;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

/** Answers with a fixed text; the tests' handlers extend it. */
public abstract class Answer implements ApiGatewayHandler {

    private final String text;

    protected Answer(String text) {
        this.text = text;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        return ApiGatewayResponse.text(text);
    }
}
