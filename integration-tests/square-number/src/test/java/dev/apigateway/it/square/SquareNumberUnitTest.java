// tag::package[]
package dev.apigateway.it.square;

// end::package[]
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BadRequestException;
import dev.apigateway.Context;
import dev.apigateway.test.FrontDoor;
import dev.apigateway.test.TestContext;
import dev.apigateway.test.TestEvent;

// tag::test[]
class SquareNumberUnitTest {

    private final SquareNumber handler = new SquareNumber(new Squares());
    private final Context context = TestContext.of("square").build();

    @Test
    void squareIsTheAnswer() {
        ApiGatewayEvent event = TestEvent.post("/square").frontDoor(FrontDoor.REST_API).json(Map.of("number", 7)).build();

        ApiGatewayResponse response = handler.handle(event, context);

        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void numberThatIsMissingIsABadRequest() {
        ApiGatewayEvent event = TestEvent.post("/square").body("{}").build();

        assertThatThrownBy(() -> handler.handle(event, context)).isInstanceOf(BadRequestException.class);
    }
}
// end::test[]
