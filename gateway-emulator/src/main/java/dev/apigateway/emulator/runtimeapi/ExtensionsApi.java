package dev.apigateway.emulator.runtimeapi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import dev.apigateway.emulator.http.BodyReader;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.settings.FunctionSettings;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The Extensions API, version 2020-01-01. Every extension counts as internal: the emulator starts no process but the
 * function's.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html">Lambda Extensions API</a>
 */
final class ExtensionsApi {

    private static final Logger LOG = System.getLogger(ExtensionsApi.class.getName());
    private static final String PREFIX = "/2020-01-01/extension/";
    private static final String IDENTIFIER = "Lambda-Extension-Identifier";
    private static final String ERROR_TYPE = "Lambda-Extension-Function-Error-Type";

    private final Invocations invocations;
    private final Extensions extensions;
    private final FunctionSettings function;

    ExtensionsApi(Invocations invocations, Extensions extensions, FunctionSettings function) {
        this.invocations = invocations;
        this.extensions = extensions;
        this.function = function;
    }

    /** Answers a call of the Extensions API; false if it is none. */
    boolean route(HttpServerRequest request) {
        switch (request.method() + " " + request.path()) {
            case "GET " + PREFIX + "event/next" -> answer(request, () -> next(request));
            case "POST " + PREFIX + "register" -> withBody(request, body -> register(request, body));
            case "POST " + PREFIX + "init/error" -> withBody(request, body -> failed(request, body, "init"));
            case "POST " + PREFIX + "exit/error" -> withBody(request, body -> failed(request, body, "exit"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void register(HttpServerRequest request, Buffer body) throws ExtensionRefusedException {
        String name = request.getHeader("Lambda-Extension-Name");
        if (name == null || name.isEmpty()) {
            throw new ExtensionRefusedException("Extension.InvalidExtensionName",
                    "The header Lambda-Extension-Name is missing.");
        }
        LambdaExtension extension = extensions.register(name, events(body));
        json(request.response()).putHeader(IDENTIFIER, extension.id())
                .end(new JsonObject().put("functionName", function.name()).put("functionVersion", "$LATEST")
                        .put("handler", function.handler()).encode());
    }

    private void next(HttpServerRequest request) throws ExtensionRefusedException {
        extensions.await(extensions.find(request.getHeader(IDENTIFIER)), request);
        invocations.tellIfReady();
    }

    private void failed(HttpServerRequest request, Buffer body, String phase) throws ExtensionRefusedException {
        LambdaExtension extension = extensions.find(request.getHeader(IDENTIFIER));
        String errorType = request.getHeader(ERROR_TYPE);
        if (errorType == null || errorType.isEmpty()) {
            throw new ExtensionRefusedException("Extension.MissingHeader", ERROR_TYPE + " not found");
        }
        Failed report = ErrorReport.read(body, errorType);
        LOG.log(Level.ERROR, "The Lambda extension ''{0}'' reported an {1} error: {2}: {3}", extension.name(), phase,
                report.errorType(), report.errorMessage());
        extensions.forget(extension);
        RuntimeApiAnswer.ACCEPTED.write(request.response());
        invocations.tellIfReady();
    }

    private static List<?> events(Buffer body) throws ExtensionRefusedException {
        try {
            if (Json.decodeValue(body) instanceof JsonObject json
                    && json.getValue("events", new JsonArray()) instanceof JsonArray events) {
                return events.getList();
            }
        } catch (DecodeException notJson) {
            LOG.log(Level.DEBUG, "The body of a registration is not JSON.", notJson);
        }
        throw new ExtensionRefusedException("InvalidRequestFormat", "The body must be JSON of the form {\"events\":[]}.");
    }

    private static void withBody(HttpServerRequest request, BodyCall call) {
        BodyReader.read(request, RuntimeApi.MAX_PAYLOAD_BYTES)
                .onSuccess(body -> answer(request, () -> call.run(body)));
    }

    private static void answer(HttpServerRequest request, Call call) {
        try {
            call.run();
        } catch (ExtensionRefusedException refused) {
            LOG.log(Level.WARNING, "The Extensions API refuses {0} {1}. {2}", request.method(), request.path(),
                    refused.getMessage());
            json(request.response()).setStatusCode(403).end(refused.body());
        }
    }

    private static HttpServerResponse json(HttpServerResponse response) {
        return response.putHeader("Content-Type", "application/json");
    }

    private interface Call {
        void run() throws ExtensionRefusedException;
    }

    private interface BodyCall {
        void run(Buffer body) throws ExtensionRefusedException;
    }
}
