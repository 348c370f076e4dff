package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.EventDecodingException;
import dev.apigateway.ForbiddenException;
import dev.apigateway.WebSocketEvent;
import dev.apigateway.runtime.client.FakeRequest;

class WebSocketInvocationsTest {

    private final InvocationFixture fixture = new InvocationFixture();

    @AfterEach
    void close() throws IOException {
        fixture.close();
    }

    @Test
    void messageIsAnsweredInPayloadV1() throws Exception {
        FakeRequest posted = outcome((event, context) -> ApiGatewayResponse.builder(200)
                .text(event.routeKey() + " " + event.callbackUrl()).build(), "websocket-custom-route");

        assertThat(posted.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/response");
        assertThat(posted.text()).isEqualTo("{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain; charset=utf-8\"},"
                + "\"body\":\"sendmessage https://api9pets.execute-api.eu-west-1.amazonaws.com/prod\","
                + "\"isBase64Encoded\":false}");
    }

    @Test
    void statusResponsesRefuseAConnection() throws Exception {
        FakeRequest posted = outcome(new ProblemResponses<>((event, context) -> {
            throw new ForbiddenException("No vet.");
        }, FailurePolicy.ANSWER_STATUS), "websocket-connect");

        assertThat(posted.text()).startsWith("{\"statusCode\":403,");
    }

    @Test
    void nullIsNoResponse() {
        assertThatIllegalStateException().isThrownBy(() -> outcome((event, context) -> null, "websocket-message"))
                .withMessage(
                        "The handler returned null. Return an ApiGatewayResponse, for instance ApiGatewayResponse.of(204).");
    }

    @Test
    void httpRequestIsRefused() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> outcome((event, context) -> ApiGatewayResponse.of(200), "square-number-v1"))
                .withMessage("The event comes from a REST API or an HTTP API: found the member 'httpMethod'. "
                        + "Write an ApiGatewayHandler for such events.");
    }

    private FakeRequest outcome(Responder<WebSocketEvent> responder, String name) throws Exception {
        return fixture.outcome(new WebSocketInvocations(responder, null, "eu-west-1"), InvocationFixture.file(name));
    }
}
