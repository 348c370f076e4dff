package dev.apigateway.runtime.client;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Reads invocations from the Lambda Runtime API and posts their outcomes. Not thread-safe but for {@link #close()}: one client
 * belongs to one loop. Waits without timeout in {@link #next()}, because Lambda freezes the process there between invocations.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public final class RuntimeApiClient implements Closeable {

    /**
     * The largest whole response that Lambda takes: 6 MiB and 100 bytes.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
     */
    public static final int MAX_RESPONSE_BYTES = 6 * 1024 * 1024 + 100;

    private static final String ROOT = "/2018-06-01/runtime/";
    private static final HeaderName REQUEST_ID = new HeaderName("Lambda-Runtime-Aws-Request-Id");
    private static final HeaderName DEADLINE_MS = new HeaderName("Lambda-Runtime-Deadline-Ms");
    private static final HeaderName FUNCTION_ARN = new HeaderName("Lambda-Runtime-Invoked-Function-Arn");
    private static final HeaderName TRACE_ID = new HeaderName("Lambda-Runtime-Trace-Id");
    private static final HeaderName CLIENT_CONTEXT = new HeaderName("Lambda-Runtime-Client-Context");
    private static final HeaderName COGNITO_IDENTITY = new HeaderName("Lambda-Runtime-Cognito-Identity");
    private static final HeaderName TENANT_ID = new HeaderName("Lambda-Runtime-Aws-Tenant-Id");
    private static final HeaderName INVOCATION_ID = new HeaderName("Lambda-Runtime-Invocation-Id");

    private final ApiConnection connection;
    private final String nextRequest;

    /** Creates a client; nothing is sent before its first call. */
    public RuntimeApiClient(RuntimeApiAddress address) {
        this.connection = new ApiConnection(address);
        this.nextRequest = connection.head("GET", ROOT + "invocation/next").append("\r\n").toString();
    }

    /**
     * Blocks until Lambda has an event. The invocation counts as running until the following {@code next()}.
     *
     * @throws RuntimeApiException when the Runtime API can't be reached or refuses; another call may succeed
     */
    public Invocation next() throws RuntimeApiException {
        HttpResponse response = connection.await("next", nextRequest);
        if (response.status() != 200) {
            throw new RefusedException("next", response);
        }
        AnswerHeaders headers = response.headers();
        String requestId = present(headers, REQUEST_ID);
        if (requestId == null) {
            throw new RuntimeApiException("The Runtime API handed out an invocation without a Lambda-Runtime-Aws-Request-Id.");
        }
        return new Invocation(
                requestId,
                present(headers, DEADLINE_MS),
                present(headers, FUNCTION_ARN),
                present(headers, TRACE_ID),
                present(headers, CLIENT_CONTEXT),
                present(headers, COGNITO_IDENTITY),
                present(headers, TENANT_ID),
                present(headers, INVOCATION_ID),
                response.body());
    }

    /**
     * Posts the response of an invocation.
     *
     * @param json the encoded response; 6 MiB and 100 bytes at most
     * @throws RefusedException when Lambda doesn't take it
     * @throws RuntimeApiException when it is not known whether it arrived; it must not be posted again
     */
    public void respond(Invocation invocation, byte[] json) throws RuntimeApiException {
        String call = "invocation/" + segment(invocation.requestId()) + "/response";
        connection.post(call, counted(head(call, invocation), json), json);
    }

    /**
     * Begins a response that leaves in pieces.
     *
     * @param contentType tells Lambda what the pieces are
     * @throws RuntimeApiException when the head of the request could not be sent
     */
    public ResponseUpload stream(Invocation invocation, String contentType) throws RuntimeApiException {
        String call = "invocation/" + segment(invocation.requestId()) + "/response";
        StringBuilder head = connection.head("POST", ROOT + call).append("Content-Type: ").append(contentType)
                .append("\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\nTrailer: ")
                .append(ResponseUpload.ERROR_TYPE).append(", ").append(ResponseUpload.ERROR_BODY).append("\r\n");
        echoInvocationId(invocation, head);
        return new ResponseUpload(call, connection, connection.begin(call, head.append("\r\n").toString()));
    }

    /**
     * Posts the failure of an invocation.
     *
     * @throws RefusedException when Lambda doesn't take it
     * @throws RuntimeApiException when it is not known whether it arrived
     */
    public void fail(Invocation invocation, FunctionError error) throws RuntimeApiException {
        String call = "invocation/" + segment(invocation.requestId()) + "/error";
        report(call, head(call, invocation), error);
    }

    /**
     * Reports that the function can't start; the process has to end with a non-zero exit code after it.
     *
     * @throws RuntimeApiException when it didn't arrive or was refused
     */
    public void failInit(FunctionError error) throws RuntimeApiException {
        report("init/error", head("init/error", null), error);
    }

    /** Ends a {@link #next()} that waits, now or later, from any thread; an outcome that is on its way still leaves. */
    @Override
    public void close() throws IOException {
        connection.close();
    }

    /** Closes the connection; for the loop's own thread. A further call would open another. */
    public void disconnect() {
        connection.disconnect();
    }

    /** Whether {@link #close()} was called. */
    public boolean isClosed() {
        return connection.isClosed();
    }

    private void report(String call, StringBuilder head, FunctionError error) throws RuntimeApiException {
        head.append("Lambda-Runtime-Function-Error-Type: ").append(error.category()).append("\r\n")
                .append("Lambda-Runtime-Function-XRay-Error-Cause: ").append(XRayCause.of(error)).append("\r\n");
        byte[] json = FunctionErrorWriter.write(error);
        connection.post(call, counted(head, json), json);
    }

    private StringBuilder head(String call, @Nullable Invocation invocation) {
        StringBuilder head = connection.head("POST", ROOT + call).append("Content-Type: application/json\r\n");
        if (invocation != null) {
            echoInvocationId(invocation, head);
        }
        return head;
    }

    private static void echoInvocationId(Invocation invocation, StringBuilder head) {
        if (invocation.invocationId() != null) {
            head.append("Lambda-Runtime-Invocation-Id: ").append(invocation.invocationId()).append("\r\n");
        }
    }

    private static String counted(StringBuilder head, byte[] body) {
        return head.append("Content-Length: ").append(body.length).append("\r\n\r\n").toString();
    }

    /** A request id as a part of a path: whatever else it holds than what may stand there is percent-encoded. */
    private static String segment(String requestId) {
        byte[] bytes = requestId.getBytes(StandardCharsets.UTF_8);
        int plain = 0;
        while (plain < bytes.length && mayStandInPath(bytes[plain])) {
            plain++;
        }
        return plain == bytes.length ? requestId : encoded(bytes);
    }

    private static String encoded(byte[] requestId) {
        StringBuilder segment = new StringBuilder(3 * requestId.length);
        for (byte b : requestId) {
            if (mayStandInPath(b)) {
                segment.append((char) b);
            } else {
                segment.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
        }
        return segment.toString();
    }

    private static boolean mayStandInPath(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b == '-' || b >= 'A' && b <= 'Z'
                || "._~:@!$&'()*+,;=".indexOf(b) >= 0;
    }

    /** An empty header says as little as none. */
    private static @Nullable String present(AnswerHeaders headers, HeaderName name) {
        String value = headers.first(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
