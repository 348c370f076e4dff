package dev.apigateway.emulator.lambdaapi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.apigateway.emulator.http.BodyReader;
import dev.apigateway.emulator.http.BodyTooLongException;
import dev.apigateway.emulator.http.LocalCaller;
import dev.apigateway.emulator.http.PercentDecoding;
import dev.apigateway.emulator.lambda.LambdaService;
import dev.apigateway.emulator.settings.EmulatorSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * The operations that invoke functions, on a port of their own, for callers on this machine. Signatures are not checked.
 * Belongs to the event loop.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html">InvokeWithResponseStream</a>
 */
public final class LambdaApi {

    private static final Logger LOG = System.getLogger(LambdaApi.class.getName());
    private static final Pattern INVOKE = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations/?");
    private static final Pattern INVOKE_WITH_RESPONSE_STREAM = Pattern
            .compile("/2021-11-15/functions/([^/]+)/response-streaming-invocations/?");
    /** Credentials of a session and a client context travel in headers. */
    private static final int MAX_HEADER_BYTES = 64 * 1024;

    private final Vertx vertx;
    private final LogTails logs;
    private final AsynchronousInvocations asynchronous;
    private LambdaService lambda;
    private KnownFunctions functions;

    /**
     * Creates an endpoint that does not listen yet.
     *
     * @param logs hears of all invocations
     */
    public LambdaApi(Vertx vertx, LambdaService lambda, EmulatorSettings settings, LogTails logs) {
        this.vertx = vertx;
        this.logs = logs;
        this.lambda = lambda;
        this.functions = KnownFunctions.of(settings);
        this.asynchronous = new AsynchronousInvocations(vertx, lambda, settings.lambdaEndpoint().retryDelays());
    }

    /** Listens; the future fails if the port is taken. */
    public Future<HttpServer> listen(String address, int port) {
        HttpServerOptions options = new HttpServerOptions().setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true).setMaxHeaderSize(MAX_HEADER_BYTES);
        return vertx.createHttpServer(options).requestHandler(this::handle).listen(port, address);
    }

    /** Invokes other functions from the next request on. */
    public void serve(LambdaService newLambda, EmulatorSettings newSettings) {
        lambda = newLambda;
        functions = KnownFunctions.of(newSettings);
        asynchronous.serve(newLambda, newSettings.lambdaEndpoint().retryDelays());
    }

    /** Gives up what would be invoked later. */
    public void shutDown() {
        asynchronous.shutDown();
    }

    private void handle(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        Matcher invoke = INVOKE.matcher(path);
        Matcher stream = INVOKE_WITH_RESPONSE_STREAM.matcher(path);
        String stranger = LocalCaller.refusal("The Lambda endpoint", request.remoteAddress(), request.getHeader("Host"),
                request.getHeader("Origin"));
        if (stranger != null) {
            refuse(request, LambdaApiException.accessDenied(stranger));
        } else if (!request.method().equals(HttpMethod.POST)) {
            refuse(request, LambdaApiException.unknownOperation());
        } else if (invoke.matches()) {
            read(request, PercentDecoding.decodePath(invoke.group(1)), false);
        } else if (stream.matches()) {
            read(request, PercentDecoding.decodePath(stream.group(1)), true);
        } else {
            refuse(request, LambdaApiException.unknownOperation());
        }
    }

    private void read(HttpServerRequest request, String name, boolean streaming) {
        BodyReader.read(request, InvokeInput.MAX_PAYLOAD_BYTES)
                .onSuccess(payload -> invoke(request, name, payload, streaming)).onFailure(cause -> {
                    if (cause instanceof BodyTooLongException) {
                        refuse(request, LambdaApiException.payloadTooLarge());
                    }
                });
    }

    private void invoke(HttpServerRequest request, String name, Buffer payload, boolean streaming) {
        try {
            InvokeInput input = InvokeInput.read(request, name, payload, functions, streaming);
            switch (input.type()) {
                case DRY_RUN -> answer(request.response(), 204, input.requestId()).end();
                case EVENT -> {
                    answer(request.response(), 202, input.requestId()).end();
                    asynchronous.add(input);
                }
                case REQUEST_RESPONSE -> invoke(request, input, streaming);
            }
        } catch (LambdaApiException refused) {
            refuse(request, refused);
        }
    }

    private void invoke(HttpServerRequest request, InvokeInput input, boolean streaming) {
        if (input.logWanted()) {
            logs.want(input.requestId());
        }
        HttpServerResponse response = request.response();
        lambda.prepare().compose(ready -> lambda.invoke(input.invocation())).compose(outcome -> {
            LambdaApiException refusal = InvokeResult.refusal(outcome);
            if (refusal != null) {
                return Future.failedFuture(refusal);
            } else if (streaming) {
                new ResponseStreamAnswer(executed(response, input), logs, input.requestId()).write(outcome);
                return Future.succeededFuture();
            }
            return InvokeResult.of(outcome, input.requestId()).compose(result -> write(response, input, result));
        }).onFailure(cause -> {
            logs.forget(input.requestId());
            refuse(request, cause instanceof LambdaApiException refused ? refused
                    : LambdaApiException.unavailable(String.valueOf(cause.getMessage())));
        });
    }

    private Future<Void> write(HttpServerResponse response, InvokeInput input, InvokeResult result) {
        return logs.take(input.requestId()).map(log -> {
            executed(response, input).putHeader("Content-Type", "application/json");
            if (!log.isEmpty()) {
                response.putHeader("X-Amz-Log-Result", log);
            }
            if (result.errorType() != null) {
                response.putHeader("X-Amz-Function-Error", "Unhandled");
            }
            response.end(result.payload());
            return null;
        });
    }

    private static HttpServerResponse executed(HttpServerResponse response, InvokeInput input) {
        return answer(response, 200, input.requestId()).putHeader("X-Amz-Executed-Version", FunctionName.LATEST);
    }

    private static HttpServerResponse answer(HttpServerResponse response, int status, String requestId) {
        return response.setStatusCode(status).putHeader("x-amzn-RequestId", requestId);
    }

    private static void refuse(HttpServerRequest request, LambdaApiException refused) {
        LOG.log(Level.INFO, "The Lambda endpoint answers {0} {1}. {2}", Integer.toString(refused.status()),
                refused.errorType(), refused.getMessage());
        if (!request.response().closed()) {
            answer(request.response(), refused.status(), UUID.randomUUID().toString())
                    .putHeader("Content-Type", "application/json").putHeader("x-amzn-ErrorType", refused.errorType())
                    .end(refused.body());
        }
    }
}
