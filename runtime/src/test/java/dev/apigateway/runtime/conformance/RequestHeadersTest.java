package dev.apigateway.runtime.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.apigateway.runtime.client.FakeAnswer;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.client.FakeRuntimeApi;
import dev.apigateway.runtime.client.FunctionError;
import dev.apigateway.runtime.client.Invocation;
import dev.apigateway.runtime.client.ResponseUpload;
import dev.apigateway.runtime.client.RuntimeApiAddress;
import dev.apigateway.runtime.client.RuntimeApiClient;

/** The headers of each call, one row for each kind of call: these, in this order, and no others. */
class RequestHeadersTest {

    private static final FunctionError ERROR = FunctionError.of("Runtime.UserException", new IllegalStateException("no"));

    private final FakeRuntimeApi api = FakeRuntimeApi.start();
    private final RuntimeApiClient client = new RuntimeApiClient(RuntimeApiAddress.parse(api.address()));

    @AfterEach
    void close() throws IOException {
        client.close();
        api.close();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void callHasTheseHeaders(Call call) throws Exception {
        FakeRequest request = make(call, null);

        assertThat(request.method() + " " + request.path()).isEqualTo(call.line);
        assertThat(names(request)).isEqualTo(call.headers);
        assertThat(request.header("Host")).isEqualTo(api.address());
        assertThat(request.header("User-Agent")).matches("quarkus-apigateway/[0-9][0-9A-Za-z.-]*");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = { "RESPONSE", "STREAM", "ERROR" })
    void outcomeSendsTheInvocationIdBack(Call call) throws Exception {
        assertThat(make(call, "nonce-1").header("Lambda-Runtime-Invocation-Id")).isEqualTo("nonce-1");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = { "ERROR", "INIT_ERROR" })
    void failureTellsWhatItIs(Call call) throws Exception {
        FakeRequest request = make(call, null);

        assertThat(request.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Runtime.UserException");
        assertThat(ErrorReport.of(request).errorType()).isEqualTo("java.lang.IllegalStateException");
        assertThat(ErrorReport.of(request).stackTrace()).isNotEmpty()
                .allMatch(frame -> frame.matches(".+\\..+\\(.+\\)") && !frame.startsWith("at "));
    }

    private FakeRequest make(Call call, String invocationId) throws Exception {
        if (call == Call.NEXT) {
            api.answer(FakeAnswer.event("id-1", "{}"));
        } else {
            api.answer(FakeAnswer.accepted());
        }
        call.action.on(client, new Invocation("id-1", null, null, null, null, null, null, invocationId, new byte[0]));
        return api.takeRequest();
    }

    private static List<String> names(FakeRequest request) {
        List<String> names = new ArrayList<>();
        for (String line : request.head().substring(request.head().indexOf('\n') + 1).split("\r\n")) {
            names.add(line.substring(0, line.indexOf(':')));
        }
        return names;
    }

    @FunctionalInterface
    interface Action {

        void on(RuntimeApiClient client, Invocation invocation) throws Exception;
    }

    enum Call {
        NEXT("GET /2018-06-01/runtime/invocation/next", (client, invocation) -> client.next(),
                "Host", "User-Agent"),
        RESPONSE("POST /2018-06-01/runtime/invocation/id-1/response",
                (client, invocation) -> client.respond(invocation, "{}".getBytes(UTF_8)),
                "Host", "User-Agent", "Content-Type", "Content-Length"),
        STREAM("POST /2018-06-01/runtime/invocation/id-1/response",
                (client, invocation) -> stream(client, invocation),
                "Host", "User-Agent", "Content-Type", "Lambda-Runtime-Function-Response-Mode", "Transfer-Encoding", "Trailer"),
        ERROR("POST /2018-06-01/runtime/invocation/id-1/error",
                (client, invocation) -> client.fail(invocation, RequestHeadersTest.ERROR),
                "Host", "User-Agent", "Content-Type", "Lambda-Runtime-Function-Error-Type",
                "Lambda-Runtime-Function-XRay-Error-Cause", "Content-Length"),
        INIT_ERROR("POST /2018-06-01/runtime/init/error", (client, invocation) -> client.failInit(RequestHeadersTest.ERROR),
                "Host", "User-Agent", "Content-Type", "Lambda-Runtime-Function-Error-Type",
                "Lambda-Runtime-Function-XRay-Error-Cause", "Content-Length");

        private final String line;
        private final Action action;
        private final List<String> headers;

        Call(String line, Action action, String... headers) {
            this.line = line;
            this.action = action;
            this.headers = List.of(headers);
        }

        private static void stream(RuntimeApiClient client, Invocation invocation) throws Exception {
            ResponseUpload upload = client.stream(invocation, "application/vnd.awslambda.http-integration-response");
            upload.finish();
        }
    }
}
