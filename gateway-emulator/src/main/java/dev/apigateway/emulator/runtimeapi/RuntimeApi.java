package dev.apigateway.emulator.runtimeapi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.BodyReader;
import dev.apigateway.emulator.http.BodyTooLongException;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.settings.FunctionSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * The Runtime API as a custom runtime meets it, with the Extensions API and the metadata on the same port.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public final class RuntimeApi {

    /** The longest event or response that Lambda takes: 6 MiB and 100 bytes. */
    public static final int MAX_PAYLOAD_BYTES = 6 * 1024 * 1024 + 100;

    private static final Logger LOG = System.getLogger(RuntimeApi.class.getName());
    private static final String VERSION = "/2018-06-01";
    private static final String INVOCATION = VERSION + "/runtime/invocation/";
    private static final String RESPONSE = "/response";
    private static final String ERROR = "/error";
    /** The X-Ray error cause travels in a header; clients drop it from 1 MiB. */
    private static final int MAX_HEADER_BYTES = 2 * 1024 * 1024;

    private final Invocations invocations;
    private final Set<HttpConnection> connections = new HashSet<>();
    private final StreamedResponses streamedResponses;
    private final ExtensionsApi extensionsApi;
    private final MetadataEndpoint metadata;
    private final String functionArn;
    private final boolean connectionIsFunction;

    /**
     * Creates the API over the invocations that it hands out.
     *
     * @param connectionIsFunction whether the function counts as ended when its connection closes during an invocation
     */
    public RuntimeApi(Invocations invocations, Extensions extensions, MetadataEndpoint metadata, FunctionSettings function,
            boolean connectionIsFunction) {
        this.invocations = invocations;
        this.streamedResponses = new StreamedResponses(invocations);
        this.extensionsApi = new ExtensionsApi(invocations, extensions, function);
        this.metadata = metadata;
        this.functionArn = function.arn();
        this.connectionIsFunction = connectionIsFunction;
    }

    /** Listens on a free port of 127.0.0.1. */
    public Future<HttpServer> listen(Vertx vertx) {
        HttpServerOptions options = new HttpServerOptions().setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true).setMaxHeaderSize(MAX_HEADER_BYTES);
        return vertx.createHttpServer(options)
                .connectionHandler(this::connected)
                .requestHandler(this::route).listen(0, "127.0.0.1");
    }

    /** What becomes of an invocation whose response is longer than Lambda takes. */
    static Failed responseTooLarge(int maxBytes) {
        return new Failed("Function.ResponseSizeTooLarge",
                "Response payload size exceeded maximum allowed payload size (" + maxBytes + " bytes).");
    }

    /** Closes the connections of the runtimes that wait, as if they had closed them. */
    public void letGoOfRuntimes() {
        invocations.forgetPolls().forEach(connection -> {
            disconnected(connection);
            connection.close();
        });
    }

    private void connected(HttpConnection connection) {
        RequestTrailers.keepFor(connection);
        connections.add(connection);
        connection.closeHandler(closed -> disconnected(connection));
    }

    private void disconnected(HttpConnection connection) {
        if (connections.remove(connection)) {
            invocations.connectionClosed(connection, connectionIsFunction);
        }
    }

    private void route(HttpServerRequest request) {
        String path = request.path();
        boolean post = request.method().equals(HttpMethod.POST);
        boolean get = request.method().equals(HttpMethod.GET);
        if (get && path.equals(INVOCATION + "next")) {
            invocations.poll(new Poll(request, functionArn));
        } else if (post && path.equals(VERSION + "/runtime/init/error")) {
            initError(request);
        } else if (post && path.startsWith(INVOCATION) && path.endsWith(RESPONSE)) {
            response(request, path.substring(INVOCATION.length(), path.length() - RESPONSE.length()));
        } else if (post && path.startsWith(INVOCATION) && path.endsWith(ERROR)) {
            error(request, path.substring(INVOCATION.length(), path.length() - ERROR.length()));
        } else if (get && path.equals(VERSION + "/ping")) {
            request.response().putHeader("Content-Type", "text/plain").end("pong");
        } else if (!extensionsApi.route(request) && !metadata.route(request)) {
            RuntimeApiAnswer.NOT_FOUND.write(request.response());
        }
    }

    private void response(HttpServerRequest request, String requestId) {
        String mode = IncomingStream.mode(request);
        if (mode == null ? IncomingStream.mayBe(request) : mode.equals("streaming")) {
            streamedResponses.take(request, requestId);
        } else if (mode == null) {
            bufferedResponse(request, requestId);
        } else {
            complete(request, requestId, new Failed("InvalidFunctionResponseMode", "The response mode is '" + mode
                    + "'. It must be 'streaming' or absent."), RuntimeApiAnswer.INVALID_RESPONSE_MODE);
        }
    }

    private void bufferedResponse(HttpServerRequest request, String requestId) {
        BodyReader.read(request, MAX_PAYLOAD_BYTES).onComplete(body -> {
            if (body.succeeded()) {
                complete(request, requestId, new Responded(body.result()), RuntimeApiAnswer.ACCEPTED);
            } else {
                tooLarge(request, requestId, body.cause());
            }
        });
    }

    private void error(HttpServerRequest request, String requestId) {
        BodyReader.read(request, MAX_PAYLOAD_BYTES).onComplete(body -> {
            if (body.succeeded()) {
                complete(request, requestId, ErrorReport.read(body.result(), errorType(request)), RuntimeApiAnswer.ACCEPTED);
            } else {
                tooLarge(request, requestId, body.cause());
            }
        });
    }

    private void tooLarge(HttpServerRequest request, String requestId, Throwable cause) {
        if (cause instanceof BodyTooLongException) {
            complete(request, requestId, responseTooLarge(MAX_PAYLOAD_BYTES), RuntimeApiAnswer.TOO_LARGE);
        }
    }

    private void complete(HttpServerRequest request, String requestId, InvocationOutcome outcome, RuntimeApiAnswer answer) {
        String nonce = request.getHeader("Lambda-Runtime-Invocation-Id");
        boolean known = invocations.complete(requestId, nonce, outcome);
        (known ? answer : RuntimeApiAnswer.INVALID_REQUEST_ID).write(request.response());
    }

    private void initError(HttpServerRequest request) {
        BodyReader.read(request, MAX_PAYLOAD_BYTES).onSuccess(body -> {
            LOG.log(Level.ERROR, "The function failed to start. It said: {0}", body);
            invocations.initFailed(ErrorReport.read(body, errorType(request)));
            RuntimeApiAnswer.ACCEPTED.write(request.response());
        }).onFailure(cause -> {
            if (cause instanceof BodyTooLongException) {
                RuntimeApiAnswer.TOO_LARGE.write(request.response());
            }
        });
    }

    private static @Nullable String errorType(HttpServerRequest request) {
        return request.getHeader("Lambda-Runtime-Function-Error-Type");
    }
}
