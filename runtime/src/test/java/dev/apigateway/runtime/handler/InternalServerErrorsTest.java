package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.ResponseBody;
import dev.apigateway.runtime.LogRecorder;

class InternalServerErrorsTest {

    private final LogRecorder log = LogRecorder.of(HandlerLog.class);

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @Test
    void responseOfTheHandlerPassesThrough() {
        ApiGatewayResponse response = ApiGatewayResponse.text("fine");

        assertThat(new InternalServerErrors<>((event, context) -> response).respond(AnInvocation.EVENT, AnInvocation.CONTEXT))
                .isSameAs(response);
    }

    @Test
    void exceptionBecomesStatus500WithAFixedText() {
        IOException thrown = new IOException("password=secret");

        ApiGatewayResponse response = new InternalServerErrors<>((event, context) -> {
            throw thrown;
        }).respond(AnInvocation.EVENT, AnInvocation.CONTEXT);

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers().all("content-type")).containsExactly("application/problem+json");
        assertThat(response.body())
                .isEqualTo(new ResponseBody.Text("{\"title\":\"Internal Server Error\",\"status\":500}"));
        assertThat(log.lines()).containsExactly("SEVERE The handler failed for request id id-1; the caller gets status 500.");
        assertThat(log.causes()).containsExactly(thrown);
    }

    @Test
    void errorPassesThrough() {
        NoClassDefFoundError thrown = new NoClassDefFoundError("com/acme/Pet");

        assertThatThrownBy(() -> new InternalServerErrors<>((event, context) -> {
            throw thrown;
        }).respond(AnInvocation.EVENT, AnInvocation.CONTEXT)).isSameAs(thrown);
    }
}
