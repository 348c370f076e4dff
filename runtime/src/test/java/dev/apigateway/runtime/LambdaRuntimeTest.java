package dev.apigateway.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.context.LambdaEnvironment;
import dev.apigateway.runtime.handler.BufferedInvocations;
import dev.apigateway.runtime.lifecycle.InvocationListener;

class LambdaRuntimeTest {

    private static final String EVENT = "{\"version\":\"2.0\",\"routeKey\":\"$default\",\"rawPath\":\"/\","
            + "\"requestContext\":{\"http\":{\"method\":\"GET\",\"path\":\"/\"}},\"isBase64Encoded\":false}";
    private static final ApiGatewayHandler FINE = (event, context) -> ApiGatewayResponse.of(204);

    private final LogRecorder log = LogRecorder.of(InvocationLoop.class);
    private final LogRecorder refusalLog = LogRecorder.of(Refusals.class);
    private final LogRecorder backoffLog = LogRecorder.of(NextBackoff.class);
    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private LambdaRuntime runtime;
    private FutureTask<Integer> running;

    @AfterEach
    void stop() throws IOException {
        runtime.close();
        api.close();
        backoffLog.close();
        refusalLog.close();
        log.close();
    }

    @Test
    void responseIsPostedAndTheNextInvocationAskedFor() {
        run((event, context) -> ApiGatewayResponse.text(event.method() + " for " + context.requestId()));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        FakeRequest response = takeOutcome();

        assertThat(response.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/response");
        assertThat(response.text())
                .isEqualTo("{\"statusCode\":200,\"headers\":{\"content-type\":\"text/plain; charset=utf-8\"},"
                        + "\"body\":\"GET for id-1\",\"isBase64Encoded\":false}");
        assertGoesOn();
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("survivable")
    void whateverTheHandlerThrowsIsReportedAndTheLoopGoesOn(Throwable thrown) {
        run(throwing(thrown));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/error");
        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.UserException");
        assertThat(error.text()).startsWith("{\"errorMessage\":\"the reason\",\"errorType\":\"" + thrown.getClass().getName()
                + "\",\"stackTrace\":[\"dev.apigateway.runtime.LambdaRuntimeTest.survivable(LambdaRuntimeTest.java:");
        assertGoesOn();
        assertThat(log.lines()).containsExactly("SEVERE The invocation with request id id-1 failed.");
        assertThat(log.causes()).containsExactly(thrown);
    }

    static Throwable[] survivable() {
        return new Throwable[] { new IllegalStateException("the reason"), new IOException("the reason"),
                new StackOverflowError("the reason"), new AssertionError("the reason"),
                new NoClassDefFoundError("the reason") };
    }

    @Test
    void endlessRecursionIsReportedAndTheLoopGoesOn() {
        run((event, context) -> ApiGatewayResponse.of(endless(0)));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.text()).contains("\"errorType\":\"java.lang.StackOverflowError\"");
        assertGoesOn();
    }

    @Test
    void outOfMemoryIsReportedAndEndsTheLoop() {
        OutOfMemoryError thrown = new OutOfMemoryError("Java heap space");
        run(throwing(thrown));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/error");
        assertThat(error.text())
                .startsWith("{\"errorMessage\":\"Java heap space\",\"errorType\":\"java.lang.OutOfMemoryError\"");
        assertThatThrownBy(this::exitCode).hasCause(thrown);
    }

    @Test
    void outOfMemoryEndsTheLoopEvenIfItsReportIsRefused() {
        OutOfMemoryError thrown = new OutOfMemoryError("Java heap space");
        run(throwing(thrown));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.refused(500, "InternalServerError", "no"));

        takeOutcome();

        assertThatThrownBy(this::exitCode).hasCause(thrown);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "[1]", "{\"version\":\"2.0\"" })
    void eventThatIsNoJsonObjectIsAFailedInvocation(String event) {
        run(FINE);
        api.answer(FakeAnswer.event("id-1", event), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/error");
        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.MalformedEvent");
        assertThat(error.text()).startsWith("{\"errorMessage\":\"The event is ")
                .contains("\"errorType\":\"dev.apigateway.EventDecodingException\"");
        assertGoesOn();
    }

    @Test
    void eventOfUnknownShapeIsAFailedInvocationThatNamesItsMembers() {
        run(FINE);
        api.answer(FakeAnswer.event("id-1", "{\"greeting\":\"hello\"}"), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.MalformedEvent");
        assertThat(error.text()).contains("'greeting'").doesNotContain("hello");
        assertGoesOn();
    }

    @Test
    void nullInPlaceOfAResponseIsAFailedInvocation() {
        run((event, context) -> null);
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.UserException");
        assertThat(error.text()).startsWith("{\"errorMessage\":\"The handler returned null. Return an ApiGatewayResponse, "
                + "for instance ApiGatewayResponse.of(204).\",");
        assertGoesOn();
    }

    @Test
    void tooLargeResponseIsAFailedInvocationThatTellsBothSizes() {
        run((event, context) -> ApiGatewayResponse.text("x".repeat(6_400_000)));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        FakeRequest error = takeOutcome();

        assertThat(error.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/error");
        assertThat(error.text()).contains("The encoded response is 6,400,", " bytes; Lambda accepts at most 6,291,556 bytes");
        assertGoesOn();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "400 | SEVERE The outcome of request id id-1 was refused: Lambda knows no such invocation, or ended it. The loop goes on.",
            "403 | SEVERE The outcome of request id id-1 was refused: the invocation has its outcome already. The loop goes on.",
            "410 | WARNING The outcome of request id id-1 came too late: the invocation timed out. Raise the function's timeout or "
                    + "make the handler faster; the loop goes on.",
            "418 | SEVERE The outcome of request id id-1 was refused. The loop goes on." })
    void refusedResponseIsLoggedByNameAndNotPostedAgain(int status, String line) {
        run(FINE);
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.refused(status, "SomeType", "no"));

        FakeRequest response = takeOutcome();

        assertThat(response.path()).endsWith("/id-1/response");
        assertGoesOn();
        assertThat(refusalLog.lines()).containsExactly(line);
        assertThat(refusalLog.causes().get(0)).hasMessageStartingWith(
                "The Runtime API answered the call 'invocation/id-1/response' with status " + status + ": ");
    }

    @Test
    void responseThatLambdaFindsTooLargeBecomesAnInvocationError() {
        run(FINE);
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.refused(413, "RequestEntityTooLarge", "no"),
                FakeAnswer.accepted());

        FakeRequest response = takeOutcome();
        FakeRequest error = api.takeRequest();

        assertThat(error.path()).endsWith("/id-1/error");
        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Function.ResponseSizeTooLarge");
        assertThat(error.text())
                .contains("The encoded response is " + response.body().length + " bytes, more than Lambda takes "
                        + "(6,291,556 bytes for a whole buffered response). Stream the response or store it in S3.");
        assertGoesOn();
        assertThat(refusalLog.lines()).hasSize(1);
    }

    @Test
    void brokenExecutionEnvironmentEndsTheLoopWithExitCode1() throws Exception {
        run(FINE);
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.refused(500, "InternalServerError", "no"));

        assertThat(takeOutcome().path()).endsWith("/id-1/response");

        assertThat(exitCode()).isEqualTo(1);
        assertThat(refusalLog.lines()).containsExactly("SEVERE The outcome of request id id-1 was refused: the execution "
                + "environment is broken. This loop ends.");
    }

    @Test
    void responseWhoseAnswerIsLostIsNotPostedAgainAndEndsTheLoopWithExitCode1() throws Exception {
        run(FINE);
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.nothing());

        FakeRequest response = takeOutcome();

        assertThat(response.path()).endsWith("/id-1/response");
        assertThat(exitCode()).isEqualTo(1);
        assertThat(refusalLog.lines())
                .containsExactly("SEVERE The outcome of request id id-1 was lost with the connection. It is "
                        + "not sent again, since it may have arrived; this loop ends.");
    }

    @Test
    void refusedFailureIsLoggedAndTheLoopGoesOn() {
        run(throwing(new IllegalStateException("the reason")));
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.refused(400, "InvalidRequestID", "no"));

        takeOutcome();

        assertGoesOn();
        assertThat(log.lines()).containsExactly("SEVERE The invocation with request id id-1 failed.");
        assertThat(refusalLog.lines()).hasSize(1);
    }

    @Test
    void lostRuntimeApiEndsTheLoopWithExitCode1() throws Exception {
        FakeAnswer refusal = FakeAnswer.refused(500, "InternalServerError", "no");
        api.answer(refusal, FakeAnswer.nothing(), FakeAnswer.reset(), refusal, refusal, refusal);

        run(FINE);

        assertThat(exitCode()).isEqualTo(1);
        for (int i = 0; i < 6; i++) {
            assertThat(api.takeRequest().path()).endsWith("/next");
        }
        assertThat(backoffLog.lines()).hasSize(6).last()
                .isEqualTo("SEVERE The Runtime API gave no invocation 6 times in a row, so this loop ends.");
    }

    @Test
    void failedNextIsTriedAgain() {
        run(FINE);
        api.answer(FakeAnswer.nothing(), FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        assertThat(api.takeRequest().path()).endsWith("/next");
        assertThat(takeOutcome().path()).endsWith("/id-1/response");
    }

    @Test
    void everyInvocationStartsTheCountOfFailuresAnew() {
        run(FINE);
        for (int i = 0; i < 3; i++) {
            FakeAnswer refusal = FakeAnswer.refused(500, "InternalServerError", "no");
            api.answer(refusal, refusal, refusal, FakeAnswer.event("id-" + i, EVENT), FakeAnswer.accepted());
        }

        for (int i = 0; i < 3; i++) {
            for (int failures = 0; failures < 3; failures++) {
                api.takeRequest();
            }
            assertThat(takeOutcome().path()).endsWith("/id-" + i + "/response");
        }
        assertGoesOn();
    }

    @Test
    void closeEndsTheLoopWithExitCode0() throws Exception {
        run(FINE);
        api.takeRequest();

        runtime.close();

        assertThat(exitCode()).isZero();
        assertThat(backoffLog.lines()).isEmpty();
    }

    @Test
    void closeDuringAnInvocationLetsItsResponseLeaveAndEndsTheLoopWithExitCode0() throws Exception {
        run((event, context) -> {
            runtime.close();
            return ApiGatewayResponse.of(204);
        });
        api.answer(FakeAnswer.event("id-1", EVENT), FakeAnswer.accepted());

        assertThat(takeOutcome().path()).endsWith("/id-1/response");
        assertThat(exitCode()).isZero();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void closedLoopDoesNotStart() throws Exception {
        LambdaEnvironment environment = LambdaEnvironment.of(api.environment());
        runtime = new LambdaRuntime(environment, new BufferedInvocations(FINE::handle, null), InvocationListener.none());
        runtime.close();

        assertThat(runtime.run()).isZero();
        assertThat(api.connections()).isZero();
    }

    private void run(ApiGatewayHandler handler) {
        runtime = new LambdaRuntime(LambdaEnvironment.of(api.environment()), new BufferedInvocations(handler::handle, null),
                InvocationListener.none(), 0);
        running = new FutureTask<>(runtime::run);
        Thread thread = new Thread(running, "loop");
        thread.setDaemon(true);
        thread.start();
    }

    private FakeRequest takeOutcome() {
        assertThat(api.takeRequest().path()).isEqualTo("/2018-06-01/runtime/invocation/next");
        return api.takeRequest();
    }

    private void assertGoesOn() {
        assertThat(api.takeRequest().path()).isEqualTo("/2018-06-01/runtime/invocation/next");
        assertThat(running).isNotDone();
    }

    private int exitCode() throws Exception {
        return running.get(10, TimeUnit.SECONDS);
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static ApiGatewayHandler throwing(Throwable thrown) {
        return (event, context) -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
    }
}
