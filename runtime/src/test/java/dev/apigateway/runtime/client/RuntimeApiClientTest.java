package dev.apigateway.runtime.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeApiClientTest {

    private static final FunctionError ERROR = new FunctionError("Runtime.UserException", "com.acme.Failure", "no", List.of());
    private static final byte[] JSON = "{\"statusCode\":204}".getBytes(UTF_8);

    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()));

    @AfterEach
    void close() throws IOException {
        client.close();
        api.close();
    }

    @Test
    void nextIsAGetWithoutContent() throws Exception {
        api.answer(FakeAnswer.event("id-1", "{}"));

        client.next();

        assertThat(api.takeRequest().head()).isEqualTo("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\n"
                + "Host: " + api.address() + "\r\n"
                + "User-Agent: " + Version.USER_AGENT + "\r\n");
    }

    @Test
    void userAgentNamesThisBuild() throws Exception {
        api.answer(FakeAnswer.event("id-1", "{}"));

        client.next();

        assertThat(api.takeRequest().header("User-Agent")).matches("quarkus-apigateway/[0-9][0-9A-Za-z.-]*");
    }

    @Test
    void responseIsPostedToItsInvocation() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}"));
        api.answer(FakeAnswer.accepted());

        client.respond(invocation, JSON);

        FakeRequest request = api.takeRequest();
        assertThat(request.head()).isEqualTo("POST /2018-06-01/runtime/invocation/id-1/response HTTP/1.1\r\n"
                + "Host: " + api.address() + "\r\n"
                + "User-Agent: " + Version.USER_AGENT + "\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: 18\r\n");
        assertThat(request.body()).isEqualTo(JSON);
    }

    @Test
    void failureIsPostedWithItsCategory() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}"));
        api.answer(FakeAnswer.accepted());

        client.fail(invocation, ERROR);

        FakeRequest request = api.takeRequest();
        assertThat(request.head()).isEqualTo("POST /2018-06-01/runtime/invocation/id-1/error HTTP/1.1\r\n"
                + "Host: " + api.address() + "\r\n"
                + "User-Agent: " + Version.USER_AGENT + "\r\n"
                + "Content-Type: application/json\r\n"
                + "Lambda-Runtime-Function-Error-Type: Runtime.UserException\r\n"
                + "Lambda-Runtime-Function-XRay-Error-Cause: {\"working_directory\":\"/var/task\",\"exceptions\":["
                + "{\"type\":\"com.acme.Failure\",\"message\":\"no\",\"stack\":[]}],\"paths\":[]}\r\n"
                + "Content-Length: 68\r\n");
        assertThat(request.text())
                .isEqualTo("{\"errorMessage\":\"no\",\"errorType\":\"com.acme.Failure\",\"stackTrace\":[]}");
    }

    @Test
    void failedInitIsPostedWithoutAnInvocation() throws Exception {
        api.answer(FakeAnswer.accepted());

        client.failInit(ERROR);

        FakeRequest request = api.takeRequest();
        assertThat(request.path()).isEqualTo("/2018-06-01/runtime/init/error");
        assertThat(request.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.UserException");
    }

    @Test
    void everyHeaderOfLambdaIsInTheInvocation() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{\"a\":1}")
                .header("Lambda-Runtime-Deadline-Ms", "1542409706888")
                .header("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-2:123456789012:function:f")
                .header("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1")
                .header("Lambda-Runtime-Client-Context", "{\"custom\":{}}")
                .header("Lambda-Runtime-Cognito-Identity", "{\"cognitoIdentityId\":\"c\"}")
                .header("Lambda-Runtime-Aws-Tenant-Id", "tenant-1")
                .header("Lambda-Runtime-Invocation-Id", "nonce-1"));

        assertThat(invocation).usingRecursiveComparison().isEqualTo(new Invocation("id-1", "1542409706888",
                "arn:aws:lambda:us-east-2:123456789012:function:f", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1",
                "{\"custom\":{}}", "{\"cognitoIdentityId\":\"c\"}", "tenant-1", "nonce-1", "{\"a\":1}".getBytes(UTF_8)));
    }

    @Test
    void absentHeadersAreNull() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}"));

        assertThat(invocation).usingRecursiveComparison().isEqualTo(
                new Invocation("id-1", null, null, null, null, null, null, null, "{}".getBytes(UTF_8)));
    }

    @Test
    void emptyHeadersAreAsGoodAsAbsent() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}")
                .header("Lambda-Runtime-Deadline-Ms", "")
                .header("Lambda-Runtime-Invoked-Function-Arn", "")
                .header("Lambda-Runtime-Trace-Id", "")
                .header("Lambda-Runtime-Client-Context", "")
                .header("Lambda-Runtime-Cognito-Identity", "")
                .header("Lambda-Runtime-Aws-Tenant-Id", "")
                .header("Lambda-Runtime-Invocation-Id", ""));

        assertThat(invocation).usingRecursiveComparison().isEqualTo(
                new Invocation("id-1", null, null, null, null, null, null, null, "{}".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({ "lambda-runtime-aws-request-id", "LAMBDA-RUNTIME-AWS-REQUEST-ID", "Lambda-Runtime-AWS-Request-ID" })
    void headerNamesAreTakenInAnyCase(String name) throws Exception {
        Invocation invocation = next(FakeAnswer.status(200).header(name, "id-1").body("{}"));

        assertThat(invocation.requestId()).isEqualTo("id-1");
    }

    @Test
    void clientContextIsReadAsUtf8() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}")
                .header("Lambda-Runtime-Client-Context", "{\"custom\":{\"shop\":\"Café 東京 🙂\"}}"));

        assertThat(invocation.clientContext()).isEqualTo("{\"custom\":{\"shop\":\"Café 東京 🙂\"}}");
    }

    @Test
    void invocationIdIsSentBackWithTheResponse() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}").header("Lambda-Runtime-Invocation-Id", "nonce-1"));
        api.answer(FakeAnswer.accepted());

        client.respond(invocation, JSON);

        assertThat(api.takeRequest().header("Lambda-Runtime-Invocation-Id")).isEqualTo("nonce-1");
    }

    @Test
    void invocationIdIsSentBackWithTheFailure() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}").header("Lambda-Runtime-Invocation-Id", "nonce-1"));
        api.answer(FakeAnswer.accepted());

        client.fail(invocation, ERROR);

        assertThat(api.takeRequest().header("Lambda-Runtime-Invocation-Id")).isEqualTo("nonce-1");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "absent", value = { "absent", "''" })
    void invocationWithoutARequestIdIsRefused(String requestId) {
        FakeAnswer answer = FakeAnswer.status(200).body("{}");
        api.answer(requestId == null ? answer : answer.header("Lambda-Runtime-Aws-Request-Id", requestId));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessage("The Runtime API handed out an invocation without a Lambda-Runtime-Aws-Request-Id.");
    }

    @Test
    void refusedNextTellsTheStatusAndTheReason() {
        api.answer(FakeAnswer.refused(403, "InvalidStateTransition", "Transition from Ready to Ready is not allowed"));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessage("The Runtime API answered the call 'next' with status 403: "
                        + "{\"errorMessage\":\"Transition from Ready to Ready is not allowed\","
                        + "\"errorType\":\"InvalidStateTransition\"}");
    }

    @ParameterizedTest
    @CsvSource({ "400, InvalidRequestID", "403, InvalidStateTransition", "410, InvokeTimeout", "413, RequestEntityTooLarge",
            "500, InternalServerError" })
    void refusedResponseTellsTheStatusAndTheReason(int status, String errorType) throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}"));
        api.answer(FakeAnswer.refused(status, errorType, "no"));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(() -> client.respond(invocation, JSON))
                .withMessage("The Runtime API answered the call 'invocation/id-1/response' with status " + status
                        + ": {\"errorMessage\":\"no\",\"errorType\":\"" + errorType + "\"}");
    }

    @Test
    void longReasonIsCut() {
        api.answer(FakeAnswer.status(500).body("x".repeat(100_000)));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessage("The Runtime API answered the call 'next' with status 500: " + "x".repeat(500));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 4 })
    void answerMayComeByteByByte(int chunkLength) throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{\"a\":\"東京\"}")
                .after("HTTP/1.1 100 Continue\r\n\r\n")
                .header("Lambda-Runtime-Trace-Id", "Root=1")
                .inChunksOf(chunkLength)
                .inPiecesOf(1));

        assertThat(invocation.traceId()).isEqualTo("Root=1");
        assertThat(invocation.event()).asString(UTF_8).isEqualTo("{\"a\":\"東京\"}");
    }

    @Test
    void largestEventArrivesWhole() throws Exception {
        String event = "{\"body\":\"" + "0123456789abcdef".repeat(6 * 1024 * 1024 / 16) + "\"}";

        Invocation invocation = next(FakeAnswer.event("id-1", event));

        assertThat(new String(invocation.event(), UTF_8).equals(event)).isTrue();
    }

    @Test
    void largestEventInChunksArrivesWhole() throws Exception {
        String event = "{\"body\":\"" + "0123456789abcdef".repeat(6 * 1024 * 1024 / 16) + "\"}";

        Invocation invocation = next(FakeAnswer.event("id-1", event).inChunksOf(50_001));

        assertThat(new String(invocation.event(), UTF_8).equals(event)).isTrue();
    }

    @Test
    void largestResponseLeavesWholeAndOnce() throws Exception {
        Invocation invocation = next(FakeAnswer.event("id-1", "{}"));
        byte[] response = "0123456789abcdef".repeat(6 * 1024 * 1024 / 16).getBytes(UTF_8);
        api.answer(FakeAnswer.accepted(), FakeAnswer.event("id-2", "{}"));

        client.respond(invocation, response);
        client.next();

        assertThat(api.takeRequest().body()).isEqualTo(response);
        assertThat(api.takeRequest().method()).isEqualTo("GET");
    }

    @Test
    void answerThatIsNotHttpIsAFailureOfTheCall() {
        api.answer(FakeAnswer.raw("SSH-2.0-OpenSSH_9.6\r\n"));

        assertThatExceptionOfType(RuntimeApiException.class).isThrownBy(client::next)
                .withMessage("The call 'next' of the Runtime API at " + api.address()
                        + " failed (The answer does not begin with an HTTP/1.1 status line.).")
                .withCauseInstanceOf(IOException.class);
    }

    private Invocation next(FakeAnswer event) throws RuntimeApiException {
        api.answer(event);
        Invocation invocation = client.next();
        api.takeRequest();
        return invocation;
    }
}
