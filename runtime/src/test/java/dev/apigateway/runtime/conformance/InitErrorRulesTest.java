package dev.apigateway.runtime.conformance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.RefusedException;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;
import dev.apigateway.runtime.client.RuntimeApiException;

/** A report that the function can't start either arrives or says why not; the process ends anyway. */
class InitErrorRulesTest {

    private static final FunctionError ERROR = FunctionError.of("Runtime.InitError", new IllegalStateException("no"));

    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()));

    @AfterEach
    void close() throws IOException {
        client.close();
        api.close();
    }

    @ParameterizedTest
    @CsvSource({ "400, InvalidRequestID", "403, InvalidStateTransition", "413, RequestEntityTooLarge",
            "500, InternalServerError" })
    void refusalTellsTheStatusAndTheReason(int status, String errorType) {
        api.answer(FakeAnswer.refused(status, errorType, "no"));

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> client.failInit(ERROR))
                .withMessage("The Runtime API answered the call 'init/error' with status " + status
                        + ": {\"errorMessage\":\"no\",\"errorType\":\"" + errorType + "\"}")
                .returns(status, RefusedException::status);
    }

    @Test
    void lostAnswerIsTold() {
        api.answer(FakeAnswer.nothing());

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(() -> client.failInit(ERROR))
                .withMessage("The call 'init/error' of the Runtime API at " + api.address()
                        + " failed (The connection closed before the answer was complete.).");
    }
}
