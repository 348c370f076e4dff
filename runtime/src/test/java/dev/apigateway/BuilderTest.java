package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** What holds for the builders of all types that AWS extends. */
class BuilderTest {

    @Test
    void memberThatIsMissingIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> Context.builder().build())
                .withMessage("The Context has no requestId. Call requestId(…) before build().");
        assertThatIllegalStateException().isThrownBy(() -> WebSocketEvent.builder().type(WebSocketEventType.MESSAGE).build())
                .withMessage("The WebSocketEvent has no routeKey. Call routeKey(…) before build().");
        assertThatIllegalStateException().isThrownBy(() -> ApiGatewayEvent.builder().build())
                .withMessage("The ApiGatewayEvent has no source. Call source(…) before build().");
    }

    @Test
    void memberThatIsNotSetIsEmptyOrNull() {
        PayloadV1RequestContext context = PayloadV1RequestContext.builder().build();

        assertThat(context.authorizer()).isEqualTo(PayloadV1Authorizer.none());
        assertThat(context.identity()).isEqualTo(PayloadV1Identity.builder().build());
        assertThat(context.stage()).isNull();
        assertThat(Context.builder().requestId("id-1").build().deadline()).isEqualTo(Instant.MAX);
    }
}
