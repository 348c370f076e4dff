package dev.apigateway.runtime.conformance;

import static dev.apigateway.runtime.client.FakeAnswer.accepted;
import static dev.apigateway.runtime.client.FakeAnswer.event;
import static dev.apigateway.runtime.client.FakeAnswer.nothing;
import static dev.apigateway.runtime.client.FakeAnswer.refused;
import static dev.apigateway.runtime.client.FakeAnswer.reset;
import static dev.apigateway.runtime.client.FakeAnswer.status;
import static dev.apigateway.runtime.conformance.Rule.EVENT;
import static dev.apigateway.runtime.conformance.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;

/** What becomes of an invocation, and of the process, when something goes wrong: one row for each rule. */
class OutcomeRulesTest {

    private static final OutOfMemoryError OUT_OF_MEMORY = new OutOfMemoryError("Java heap space");
    private static final InternalError INTERNAL_ERROR = new InternalError("the VM is broken");
    private static final IllegalStateException FAILURE = new IllegalStateException("no such pet");

    private static final String FAILED = "SEVERE The invocation with request id id-1 failed.";
    private static final String UNKNOWN = "SEVERE The outcome of request id id-1 was refused: Lambda knows no such invocation, "
            + "or ended it. The loop goes on.";
    private static final String ANSWERED = "SEVERE The outcome of request id id-1 was refused: the invocation has its outcome "
            + "already. The loop goes on.";
    private static final String LATE = "WARNING The outcome of request id id-1 came too late: the invocation timed out.";
    private static final String TOO_LARGE = "SEVERE The outcome of request id id-1 was refused: it is larger than Lambda takes, "
            + "6,291,556 bytes for a whole response and 200 MB for a stream. Stream it or store it in S3; the loop goes on.";
    private static final String BROKEN = "SEVERE The outcome of request id id-1 was refused: the execution environment is broken.";
    private static final String LOST = "SEVERE The outcome of request id id-1 was lost with the connection. It is not sent again";
    private static final String NEXT_REFUSED = "WARNING The Runtime API answered the call 'next' with status ";
    private static final String NEXT_FAILED = "WARNING The call 'next' of the Runtime API at 127.0.0.1:";
    private static final String GIVES_UP = "SEVERE The Runtime API gave no invocation 6 times in a row, so this loop ends.";

    private final LogRecorder log = LogRecorder.of("dev.apigateway.runtime");
    private final FakeRuntimeApi api = FakeRuntimeApi.start();

    @AfterEach
    void close() throws IOException {
        api.close();
        log.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "handlerRules", "eventRules", "responseRefusals", "errorRefusals", "nextRules" })
    void holds(Rule rule) throws Exception {
        api.answer(rule.answers());

        try (RunningRuntime runtime = RunningRuntime.buffered(api.environment(), rule.handler())) {
            List<String> calls = new ArrayList<>();
            for (int i = 0; i < rule.calls().size(); i++) {
                calls.add(call(api.takeRequest()));
            }

            assertThat(calls).isEqualTo(rule.calls());
            assertThat(end(runtime, rule)).isEqualTo(rule.end());
        }
        assertThat(log.lines()).hasSameSizeAs(rule.log()).zipSatisfy(rule.log(),
                (line, beginning) -> assertThat(line).startsWith(beginning));
    }

    static Stream<Rule> handlerRules() {
        return Stream.of(
                rule("a response is posted once, and the next invocation asked for")
                        .answers(EVENT, accepted())
                        .calls("next", "response", "next"),
                rule("an exception of the handler is an invocation error, and the loop goes on")
                        .throwing(FAILURE)
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.IllegalStateException", "next").logs(FAILED),
                rule("a checked exception of the handler is an invocation error, and the loop goes on")
                        .throwing(new IOException("disk full"))
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.io.IOException", "next").logs(FAILED),
                rule("a stack overflow is an invocation error, and the loop goes on")
                        .throwing(new StackOverflowError())
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.StackOverflowError", "next").logs(FAILED),
                rule("a failed assertion is an invocation error, and the loop goes on")
                        .throwing(new AssertionError("unreachable"))
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.AssertionError", "next").logs(FAILED),
                rule("a missing class is an invocation error, and the loop goes on")
                        .throwing(new NoClassDefFoundError("com/acme/Pet"))
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.NoClassDefFoundError", "next").logs(FAILED),
                rule("an exception whose message can't be read is an invocation error, and the loop goes on")
                        .throwing(new Unreadable())
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException " + Unreadable.class.getName(), "next").logs(FAILED),
                rule("an interrupted handler is an invocation error, and the loop goes on")
                        .handler((event, context) -> {
                            Thread.currentThread().interrupt();
                            throw new InterruptedException("woken");
                        })
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.InterruptedException", "next").logs(FAILED),
                rule("null in place of a response is an invocation error, and the loop goes on")
                        .handler((event, context) -> null)
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.IllegalStateException", "next").logs(FAILED),
                rule("an OutOfMemoryError is reported, and run() leaves with it")
                        .throwing(OUT_OF_MEMORY)
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.OutOfMemoryError").logs(FAILED)
                        .leavesWith(OUT_OF_MEMORY),
                rule("any other error of the virtual machine is reported, and run() leaves with it")
                        .throwing(INTERNAL_ERROR)
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException java.lang.InternalError").logs(FAILED)
                        .leavesWith(INTERNAL_ERROR),
                rule("an OutOfMemoryError ends run() even where its report is lost")
                        .throwing(OUT_OF_MEMORY)
                        .answers(EVENT, nothing())
                        .calls("next", "error Runtime.UserException java.lang.OutOfMemoryError").logs(FAILED)
                        .leavesWith(OUT_OF_MEMORY));
    }

    static Stream<Rule> eventRules() {
        return Stream.of("", "hello", "[1]", "\u0000", "{\"version\":\"2.0\"", "{\"greeting\":\"hello\"}",
                "[".repeat(100_000), "{\"a\":".repeat(100_000))
                .map(json -> rule("an event that can't be decoded is an invocation error: "
                        + json.substring(0, Math.min(20, json.length())).replace("\u0000", "NUL"))
                        .answers(event("id-1", json), accepted())
                        .calls("next", "error Runtime.MalformedEvent dev.apigateway.EventDecodingException", "next")
                        .logs(FAILED));
    }

    static Stream<Rule> responseRefusals() {
        return Stream.of(
                afterResponse("400 InvalidRequestID: the loop goes on", refused(400, "InvalidRequestID", "no")).logs(UNKNOWN),
                afterResponse("400 TruncatedHTTPRequest: the loop goes on", refused(400, "TruncatedHTTPRequest", "no"))
                        .logs(UNKNOWN),
                afterResponse("400 InvalidFunctionResponseMode: the loop goes on",
                        refused(400, "InvalidFunctionResponseMode", "no")).logs(UNKNOWN),
                afterResponse("403 InvalidStateTransition: the loop goes on", refused(403, "InvalidStateTransition", "no"))
                        .logs(ANSWERED),
                afterResponse("410 InvokeTimeout: the loop goes on", refused(410, "InvokeTimeout", "no")).logs(LATE),
                afterResponse("418, which nobody knows: the loop goes on", status(418))
                        .logs("SEVERE The outcome of request id id-1 was refused. The loop goes on."),
                rule("response refused with 413 RequestEntityTooLarge: it becomes an invocation error, and the loop goes on")
                        .answers(EVENT, refused(413, "RequestEntityTooLarge", "no"), accepted())
                        .calls("next", "response", "error Function.ResponseSizeTooLarge ResponseSizeTooLarge", "next")
                        .logs(TOO_LARGE),
                rule("response refused with 413, and the error after it with 410: the loop goes on")
                        .answers(EVENT, refused(413, "RequestEntityTooLarge", "no"), refused(410, "InvokeTimeout", "no"))
                        .calls("next", "response", "error Function.ResponseSizeTooLarge ResponseSizeTooLarge", "next")
                        .logs(LATE),
                rule("response refused with 413, and the error after it lost: the process ends")
                        .answers(EVENT, refused(413, "RequestEntityTooLarge", "no"), reset())
                        .calls("next", "response", "error Function.ResponseSizeTooLarge ResponseSizeTooLarge")
                        .logs(LOST).exitsWith(1),
                rule("response larger than Lambda takes: it is an invocation error at once")
                        .handler((event, context) -> ApiGatewayResponse.text("x".repeat(6_400_000)))
                        .answers(EVENT, accepted())
                        .calls("next", "error Runtime.UserException "
                                + "dev.apigateway.runtime.codec.response.ResponseEncodingException", "next")
                        .logs(FAILED),
                endAfterResponse("500 InternalServerError: the process ends", refused(500, "InternalServerError", "no"))
                        .logs(BROKEN),
                endAfterResponse("503: the process ends", status(503)).logs(BROKEN),
                endAfterResponse("its answer lost: it is not posted again, and the process ends", nothing()).logs(LOST),
                endAfterResponse("its connection reset: it is not posted again, and the process ends", reset()).logs(LOST),
                endAfterResponse("an answer that is not HTTP: it is not posted again, and the process ends",
                        FakeAnswer.raw("SSH-2.0-OpenSSH_9.6\r\n")).logs(LOST),
                endAfterResponse("half an answer: it is not posted again, and the process ends", accepted().cutAfter(20))
                        .logs(LOST));
    }

    static Stream<Rule> errorRefusals() {
        return Stream.of(
                afterError("400 InvalidRequestID: the loop goes on", refused(400, "InvalidRequestID", "no"))
                        .logs(FAILED, UNKNOWN),
                afterError("403 InvalidStateTransition: the loop goes on", refused(403, "InvalidStateTransition", "no"))
                        .logs(FAILED, ANSWERED),
                afterError("410 InvokeTimeout: the loop goes on", refused(410, "InvokeTimeout", "no")).logs(FAILED, LATE),
                afterError("413 RequestEntityTooLarge: the loop goes on", refused(413, "RequestEntityTooLarge", "no"))
                        .logs(FAILED, TOO_LARGE),
                endAfterError("500 InternalServerError: the process ends", refused(500, "InternalServerError", "no"))
                        .logs(FAILED, BROKEN),
                endAfterError("its answer lost: it is not posted again, and the process ends", nothing())
                        .logs(FAILED, LOST),
                endAfterError("its connection reset: it is not posted again, and the process ends", reset())
                        .logs(FAILED, LOST));
    }

    static Stream<Rule> nextRules() {
        FakeAnswer broken = refused(500, "InternalServerError", "no");
        return Stream.of(
                afterNext("403 InvalidStateTransition: it is asked for again", refused(403, "InvalidStateTransition", "no"))
                        .logs(NEXT_REFUSED + 403),
                afterNext("500 InternalServerError: it is asked for again", broken).logs(NEXT_REFUSED + 500),
                afterNext("200 without a request id: it is asked for again", status(200).body("{}"))
                        .logs("WARNING The Runtime API handed out an invocation without a Lambda-Runtime-Aws-Request-Id."),
                afterNext("202 in place of 200: it is asked for again", accepted()).logs(NEXT_REFUSED + 202),
                afterNext("a closed connection: it is asked for again", nothing()).logs(NEXT_FAILED),
                afterNext("a reset connection: it is asked for again", reset()).logs(NEXT_FAILED),
                afterNext("half an event: it is asked for again", event("id-0", AnEvent.PAYLOAD_V2).cutAfter(150))
                        .logs(NEXT_FAILED),
                afterNext("an answer that is not HTTP: it is asked for again", FakeAnswer.raw("220 smtp.example.com\r\n"))
                        .logs(NEXT_FAILED),
                rule("next that fails six times in a row: the process ends")
                        .answers(broken, nothing(), broken, reset(), broken, broken)
                        .calls("next", "next", "next", "next", "next", "next")
                        .logs(NEXT_REFUSED, NEXT_FAILED, NEXT_REFUSED, NEXT_FAILED, NEXT_REFUSED, GIVES_UP).exitsWith(1),
                rule("next that fails five times between invocations: the loop goes on")
                        .answers(broken, broken, broken, broken, broken, EVENT, accepted(), broken)
                        .calls("next", "next", "next", "next", "next", "next", "response", "next", "next")
                        .logs(NEXT_REFUSED, NEXT_REFUSED, NEXT_REFUSED, NEXT_REFUSED, NEXT_REFUSED, NEXT_REFUSED));
    }

    private static Rule afterResponse(String name, FakeAnswer answer) {
        return rule("response refused with " + name).answers(EVENT, answer).calls("next", "response", "next");
    }

    private static Rule endAfterResponse(String name, FakeAnswer answer) {
        return rule("response and " + name).answers(EVENT, answer).calls("next", "response").exitsWith(1);
    }

    private static Rule afterError(String name, FakeAnswer answer) {
        return rule("error refused with " + name).throwing(FAILURE).answers(EVENT, answer)
                .calls("next", "error Runtime.UserException java.lang.IllegalStateException", "next");
    }

    private static Rule endAfterError(String name, FakeAnswer answer) {
        return rule("error and " + name).throwing(FAILURE).answers(EVENT, answer)
                .calls("next", "error Runtime.UserException java.lang.IllegalStateException").exitsWith(1);
    }

    private static Rule afterNext(String name, FakeAnswer answer) {
        return rule("next and " + name).answers(answer, EVENT, accepted()).calls("next", "next", "response", "next");
    }

    private static String call(FakeRequest request) {
        String path = request.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.equals("error") ? last + " " + request.header("Lambda-Runtime-Function-Error-Type") + " "
                + ErrorReport.of(request).errorType() : last;
    }

    /** Where the loop is to go on, the last call waits for its answer. */
    private static String end(RunningRuntime runtime, Rule rule) throws Exception {
        if (rule.end().equals("goes on")) {
            return runtime.end().isDone() ? "ended" : "goes on";
        }
        try {
            return "exit code " + runtime.end().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause().toString();
        }
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new StackOverflowError();
        }

        @Override
        public String toString() {
            throw new IllegalStateException("unreadable");
        }
    }
}
