package dev.apigateway.runtime.client;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.apigateway.Headers;

/**
 * Reads invocations from the Lambda Runtime API and posts their outcomes. Not thread-safe but for {@link #close()}: one client
 * belongs to one loop. Waits without timeout in {@link #next()}, because Lambda freezes the process there between invocations.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public final class RuntimeApiClient implements Closeable {

    private static final String ROOT = "/2018-06-01/runtime/";
    private static final byte[] NO_BODY = {};

    private final RuntimeApiAddress address;
    private final String commonHead;
    private final String nextRequest;
    private volatile @Nullable HttpConnection connection;
    private volatile boolean closed;

    /** Creates a client; nothing is sent before its first call. */
    public RuntimeApiClient(RuntimeApiAddress address) {
        this.address = address;
        this.commonHead = " HTTP/1.1\r\nHost: " + address + "\r\nUser-Agent: " + Version.USER_AGENT + "\r\n";
        this.nextRequest = "GET " + ROOT + "invocation/next" + commonHead + "\r\n";
    }

    /**
     * Blocks until Lambda has an event. The invocation counts as running until the following {@code next()}.
     *
     * @throws RuntimeApiException when the Runtime API can't be reached or refuses; another call may succeed
     */
    public Invocation next() throws RuntimeApiException {
        HttpResponse response = exchange("next", nextRequest, NO_BODY);
        if (response.status() != 200) {
            throw refused("next", response);
        }
        Headers headers = response.headers();
        String requestId = present(headers, "lambda-runtime-aws-request-id");
        if (requestId == null) {
            throw new RuntimeApiException("The Runtime API handed out an invocation without a Lambda-Runtime-Aws-Request-Id.");
        }
        return new Invocation(
                requestId,
                present(headers, "lambda-runtime-deadline-ms"),
                present(headers, "lambda-runtime-invoked-function-arn"),
                present(headers, "lambda-runtime-trace-id"),
                present(headers, "lambda-runtime-client-context"),
                present(headers, "lambda-runtime-cognito-identity"),
                present(headers, "lambda-runtime-aws-tenant-id"),
                present(headers, "lambda-runtime-invocation-id"),
                response.body());
    }

    /**
     * Posts the response of an invocation.
     *
     * @param json the encoded response; 6 MiB and 100 bytes at most
     * @throws RuntimeApiException when it didn't arrive or was refused; it must not be posted again
     */
    public void respond(Invocation invocation, byte[] json) throws RuntimeApiException {
        post("invocation/" + invocation.requestId() + "/response", invocation, null, json);
    }

    /**
     * Posts the failure of an invocation.
     *
     * @throws RuntimeApiException when it didn't arrive or was refused
     */
    public void fail(Invocation invocation, FunctionError error) throws RuntimeApiException {
        post("invocation/" + invocation.requestId() + "/error", invocation, error, FunctionErrorWriter.write(error));
    }

    /**
     * Reports that the function can't start; the process has to end with a non-zero exit code after it.
     *
     * @throws RuntimeApiException when it didn't arrive or was refused
     */
    public void failInit(FunctionError error) throws RuntimeApiException {
        post("init/error", null, error, FunctionErrorWriter.write(error));
    }

    /** Ends a call that waits, from any thread. */
    @Override
    public void close() throws IOException {
        closed = true;
        HttpConnection open = connection;
        if (open != null) {
            open.close();
        }
    }

    /** Whether {@link #close()} was called. */
    public boolean isClosed() {
        return closed;
    }

    private void post(String path, @Nullable Invocation invocation, @Nullable FunctionError error, byte[] json)
            throws RuntimeApiException {
        StringBuilder head = new StringBuilder(384);
        head.append("POST ").append(ROOT).append(path).append(commonHead).append("Content-Type: application/json\r\n");
        if (error != null) {
            head.append("Lambda-Runtime-Function-Error-Type: ").append(error.category()).append("\r\n");
        }
        if (invocation != null && invocation.invocationId() != null) {
            head.append("Lambda-Runtime-Invocation-Id: ").append(invocation.invocationId()).append("\r\n");
        }
        head.append("Content-Length: ").append(json.length).append("\r\n\r\n");
        HttpResponse response = exchange(path, head.toString(), json);
        if (response.status() < 200 || response.status() > 299) {
            throw refused(path, response);
        }
    }

    /** An empty header says as little as none. */
    private static @Nullable String present(Headers headers, String name) {
        String value = headers.first(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private HttpResponse exchange(String call, String head, byte[] body) throws RuntimeApiException {
        try {
            HttpConnection open = connected();
            open.send(head, body);
            HttpResponse response = open.receive();
            if (open.ends()) {
                disconnect();
            }
            return response;
        } catch (IOException e) {
            disconnect();
            throw new RuntimeApiException(
                    "The call '" + call + "' of the Runtime API at " + address + " failed (" + e.getMessage() + ").", e);
        }
    }

    private HttpConnection connected() throws IOException {
        HttpConnection open = connection;
        if (open == null) {
            open = HttpConnection.open(address);
            connection = open;
        }
        if (closed) {
            open.close();
            throw new IOException("The client is closed.");
        }
        return open;
    }

    private void disconnect() {
        HttpConnection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // nothing is sent over it any more, so there is nothing to lose
            }
        }
    }

    private static RuntimeApiException refused(String call, HttpResponse response) {
        return new RuntimeApiException("The Runtime API answered the call '" + call + "' with status " + response.status()
                + ": " + new String(response.body(), 0, Math.min(response.body().length, 500),
                        StandardCharsets.UTF_8));
    }
}
