package dev.apigateway.runtime.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.Collections;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.NotFoundException;
import dev.apigateway.StreamingHandler;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.handler.FailurePolicy;
import dev.apigateway.runtime.handler.StreamedInvocations;
import dev.apigateway.runtime.lifecycle.InvocationListener;

/** What becomes of a response in pieces when its handler fails, or Lambda refuses it. */
class StreamedFailureTest {

    private static final String FAILED = "SEVERE The invocation with request id id-1 failed.";

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private RunningRuntime runtime;

    @AfterEach
    void stop() throws Exception {
        runtime.closeWith(api);
        log.close();
    }

    @Test
    void exceptionBeforeTheFirstByteIsAnInvocationError() {
        FakeRequest error = outcome((event, stream, context) -> {
            stream.status(201).header("x-one", "1");
            throw new IllegalStateException("no such pet");
        });

        assertThat(error.path()).endsWith("/id-1/error");
        assertThat(error.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.UserException");
        assertThat(ErrorReport.of(error).errorMessage()).isEqualTo("no such pet");
        assertGoesOn();
        assertThat(log.lines()).containsExactly(FAILED);
    }

    @Test
    void exceptionBeforeTheFirstByteIsAnsweredWhereFailuresAre() {
        runtime = RunningRuntime.start(api.environment(), new StreamedInvocations((event, stream, context) -> {
            stream.header("x-one", "1");
            throw new IllegalStateException("no such pet");
        }, null, FailurePolicy.ANSWER_ALL), InvocationListener.none());

        FakeRequest response = outcome();

        assertThat(response.text()).isEqualTo("{\"statusCode\":500,\"headers\":{\"content-type\":\"application/problem+json\"}}"
                + "\0\0\0\0\0\0\0\0{\"title\":\"Internal Server Error\",\"status\":500}");
        assertThat(log.lines()).containsExactly("SEVERE The handler failed for request id id-1; the caller gets status 500.");
    }

    @Test
    void statusExceptionBeforeTheFirstByteIsAnsweredWithItsStatus() {
        FakeRequest response = outcome((event, stream, context) -> {
            stream.status(201).header("x-one", "1").cookie("a=1");
            throw new NotFoundException("no such pet");
        });

        assertThat(response.text()).isEqualTo("{\"statusCode\":404,\"headers\":{\"content-type\":\"application/problem+json\"}}"
                + "\0\0\0\0\0\0\0\0"
                + "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"no such pet\"}");
        assertThat(response.trailers()).isEmpty();
        assertGoesOn();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "99 | ok", "600 | ok", "200 | two lines" })
    void headThatIsNotValidIsAnInvocationError(int status, String value) {
        FakeRequest error = outcome((event, stream, context) -> {
            stream.status(status).header("x-one", value.replace(' ', '\n'));
            stream.body().write('a');
        });

        assertThat(error.path()).endsWith("/id-1/error");
        assertThat(ErrorReport.of(error).errorType()).isEqualTo("java.lang.IllegalArgumentException");
        assertGoesOn();
    }

    @Test
    void exceptionAfterTheFirstByteIsInTheTrailers() {
        FakeRequest response = outcome(failingAfterOneByte(new IllegalStateException("no such pet")));

        assertThat(response.path()).endsWith("/id-1/response");
        assertThat(response.chunks()).hasSize(3);
        assertThat(response.trailers().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("Lambda-Runtime-Function-Error-Type", "Lambda-Runtime-Function-Error-Body");
        assertThat(response.trailer("Lambda-Runtime-Function-Error-Type")).matches(ErrorReport.CATEGORY)
                .isEqualTo("Runtime.StreamError");
        assertThat(report(response).errorMessage()).isEqualTo("no such pet");
        assertThat(report(response).errorType()).isEqualTo("java.lang.IllegalStateException");
        assertThat(report(response).stackTrace()).isNotEmpty();
        assertGoesOn();
        assertThat(log.lines()).containsExactly(FAILED);
    }

    @Test
    void statusExceptionAfterTheFirstByteIsInTheTrailers() {
        FakeRequest response = outcome(failingAfterOneByte(new NotFoundException("no such pet")));

        assertThat(report(response).errorMessage()).isEqualTo("404 Not Found: no such pet");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "\u0001", "東", "\ud83d" })
    void trailersFitIntoWhatTheRuntimeApiReads(String character) {
        IllegalStateException thrown = new IllegalStateException(character.repeat(100_000));
        thrown.setStackTrace(Collections.nCopies(100, new StackTraceElement("c".repeat(500), "m".repeat(500), "f", 1))
                .toArray(new StackTraceElement[0]));

        FakeRequest response = outcome(failingAfterOneByte(thrown));

        assertThat(response.trailers()).hasSizeLessThan(4096);
        assertThat(report(response).errorType()).isEqualTo("java.lang.IllegalStateException");
        assertThat(report(response).errorMessage()).isNotEmpty();
    }

    @Test
    void ordinaryStackIsCutForTheTrailersButNotTheMessage() {
        FakeRequest response = outcome(failingAfterOneByte(new IllegalStateException("no such pet",
                new IOException("disk full"))));

        assertThat(report(response).errorMessage()).isEqualTo("no such pet");
        assertThat(report(response).stackTrace()).first().asString()
                .contains("ordinaryStackIsCutForTheTrailersButNotTheMessage");
    }

    @Test
    void outOfMemoryAfterTheFirstByteIsInTheTrailersAndEndsTheRun() {
        OutOfMemoryError thrown = new OutOfMemoryError("Java heap space");

        FakeRequest response = outcome((event, stream, context) -> {
            stream.body().write('a');
            throw thrown;
        });

        assertThat(report(response).errorType()).isEqualTo("java.lang.OutOfMemoryError");
        assertThat(runtime.thrown()).isSameAs(thrown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "413 | SEVERE The outcome of request id id-1 was refused: it is larger than Lambda takes, ",
            "410 | WARNING The outcome of request id id-1 came too late: the invocation timed out. ",
            "400 | SEVERE The outcome of request id id-1 was refused: Lambda knows no such invocation, or ended it. " })
    void refusalAtTheEndOfAStreamIsLoggedAndTheLoopGoesOn(int status, String line) {
        runtime = RunningRuntime.streaming(api.environment(), (event, stream, context) -> stream.body().write('a'));
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2), FakeAnswer.refused(status, "SomeType", "no"));
        api.takeRequest();

        assertThat(api.takeRequest().path()).endsWith("/id-1/response");

        assertGoesOn();
        assertThat(log.lines()).singleElement().asString().startsWith(line);
    }

    @ParameterizedTest
    @ValueSource(ints = { 410, 413 })
    void refusalOfTrailersIsLoggedAndTheLoopGoesOn(int status) {
        runtime = RunningRuntime.streaming(api.environment(), failingAfterOneByte(new IllegalStateException("no such pet")));
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2), FakeAnswer.refused(status, "SomeType", "no"));
        api.takeRequest();

        assertThat(api.takeRequest().trailers()).isNotEmpty();

        assertGoesOn();
        assertThat(log.lines()).hasSize(2).first().isEqualTo(FAILED);
    }

    @Test
    void brokenExecutionEnvironmentAtTheEndOfAStreamEndsTheRun() {
        runtime = RunningRuntime.streaming(api.environment(), (event, stream, context) -> stream.body().write('a'));
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2), FakeAnswer.refused(500, "InternalServerError", "no"));

        assertThat(runtime.exitCode()).isEqualTo(1);
    }

    private FakeRequest outcome(StreamingHandler handler) {
        runtime = RunningRuntime.streaming(api.environment(), handler);
        return outcome();
    }

    private FakeRequest outcome() {
        api.answer(FakeAnswer.event("id-1", AnEvent.PAYLOAD_V2), FakeAnswer.accepted());
        api.takeRequest();
        return api.takeRequest();
    }

    private void assertGoesOn() {
        assertThat(api.takeRequest().path()).endsWith("/next");
        assertThat(runtime.end()).isNotDone();
    }

    private static ErrorReport report(FakeRequest response) {
        return ErrorReport
                .of(Base64.getDecoder().decode(response.trailer("Lambda-Runtime-Function-Error-Body").getBytes(UTF_8)));
    }

    private static StreamingHandler failingAfterOneByte(Exception thrown) {
        return (event, stream, context) -> {
            stream.body().write('a');
            throw thrown;
        };
    }
}
