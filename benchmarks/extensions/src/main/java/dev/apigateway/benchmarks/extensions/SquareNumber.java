package dev.apigateway.benchmarks.extensions;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import jakarta.enterprise.inject.Instance;

/** The sample, with a bean that uses the extension as applications do. */
public class SquareNumber implements ApiGatewayHandler {

    private final Instance<Use> uses;

    SquareNumber(Instance<Use> uses) {
        this.uses = uses;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        for (Use use : uses) {
            use.once();
        }
        int number = event.body().as(SquareRequest.class).number();
        return ApiGatewayResponse.json(new SquareResult((long) number * number));
    }
}
