package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.NotFoundException;
import dev.apigateway.ResponseBody;
import dev.apigateway.StatusException;
import dev.apigateway.runtime.LogRecorder;

class ProblemResponsesTest {

    private final LogRecorder log = LogRecorder.of(HandlerLog.class);

    @AfterEach
    void stopRecording() {
        log.close();
    }

    @Test
    void responseOfTheHandlerPassesThrough() throws Exception {
        ApiGatewayResponse response = ApiGatewayResponse.text("fine");

        assertThat(new ProblemResponses<>((event, context) -> response, FailurePolicy.ANSWER_ALL).respond(AnInvocation.EVENT,
                AnInvocation.CONTEXT))
                .isSameAs(response);
    }

    @Test
    void statusExceptionBecomesAProblem() throws Exception {
        ApiGatewayResponse response = answerTo(new NotFoundException("There is no pet 7."));

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers().all("content-type")).containsExactly("application/problem+json");
        assertThat(response.body()).isEqualTo(
                new ResponseBody.Text("{\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no pet 7.\"}"));
    }

    @Test
    void problemWithoutADetailHasNone() throws Exception {
        ApiGatewayResponse response = answerTo(new StatusException(503, null));

        assertThat(response.body()).isEqualTo(new ResponseBody.Text("{\"title\":\"Service Unavailable\",\"status\":503}"));
    }

    @Test
    void causeStaysInTheLog() throws Exception {
        StatusException thrown = new StatusException(502, "The shop does not answer.",
                new IllegalStateException("password=secret"));

        ApiGatewayResponse response = answerTo(thrown);

        assertThat(response.body()).isEqualTo(new ResponseBody.Text(
                "{\"title\":\"Bad Gateway\",\"status\":502,\"detail\":\"The shop does not answer.\"}"));
        assertThat(log.lines()).containsExactly("SEVERE The handler answers request id id-1 with an error.");
        assertThat(log.causes()).containsExactly(thrown);
    }

    @Test
    void errorOfTheCallerIsNoErrorOfTheFunction() throws Exception {
        answerTo(new NotFoundException("There is no pet 7."));

        assertThat(log.lines()).containsExactly("FINE The handler answers request id id-1 with an error.");
    }

    @Test
    void everyOtherExceptionPassesThrough() {
        IllegalStateException thrown = new IllegalStateException("no");

        assertThatThrownBy(() -> answerTo(thrown)).isSameAs(thrown);
    }

    @Test
    void everyExceptionBecomesStatus500WithAFixedTextWhereAllAreAnswered() throws Exception {
        IOException thrown = new IOException("password=secret");

        ApiGatewayResponse response = new ProblemResponses<>((event, context) -> {
            throw thrown;
        }, FailurePolicy.ANSWER_ALL).respond(AnInvocation.EVENT, AnInvocation.CONTEXT);

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

        assertThatThrownBy(() -> new ProblemResponses<>((event, context) -> {
            throw thrown;
        }, FailurePolicy.ANSWER_ALL).respond(AnInvocation.EVENT, AnInvocation.CONTEXT)).isSameAs(thrown);
    }

    private static ApiGatewayResponse answerTo(RuntimeException thrown) throws Exception {
        return new ProblemResponses<>((event, context) -> {
            throw thrown;
        }, FailurePolicy.ANSWER_STATUS).respond(AnInvocation.EVENT, AnInvocation.CONTEXT);
    }
}
