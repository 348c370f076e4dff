// tag::package[]
package dev.apigateway.it.square;

// end::package[]
import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

// tag::handler[]
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
// end::handler[]
