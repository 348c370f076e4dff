package dev.apigateway.emulator.runtimeapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.settings.FunctionSettings;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/**
 * The Lambda extensions that the function's process registered. Methods are called on the event loop, except
 * {@link #anyRegistered()}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-extensions.html">Lambda extensions</a>
 */
public final class Extensions {

    private static final String INVOKE = "INVOKE";

    private final String functionArn;
    private final Map<String, LambdaExtension> byId = new LinkedHashMap<>();
    private boolean registrationClosed;
    private volatile boolean anyRegistered;

    public Extensions(FunctionSettings function) {
        this.functionArn = function.arn();
    }

    /** Whether the function's process has an extension; from any thread. */
    public boolean anyRegistered() {
        return anyRegistered;
    }

    LambdaExtension register(String name, List<?> events) throws ExtensionRefusedException {
        for (Object event : events) {
            if (!INVOKE.equals(event)) {
                throw new ExtensionRefusedException("Extension.InvalidEventType",
                        event + ": An extension inside the function's process can subscribe to INVOKE only.");
            }
        }
        if (registrationClosed) {
            throw new ExtensionRefusedException("Extension.RegistrationClosed",
                    "The runtime has asked for an invocation already. Register before.");
        }
        if (byId.values().stream().anyMatch(other -> other.name().equals(name))) {
            throw new ExtensionRefusedException("Extension.InvalidExtensionState",
                    "An extension named '" + name + "' is registered already.");
        }
        LambdaExtension extension = new LambdaExtension(name, !events.isEmpty());
        byId.put(extension.id(), extension);
        anyRegistered = true;
        return extension;
    }

    LambdaExtension find(@Nullable String id) throws ExtensionRefusedException {
        LambdaExtension extension = id == null ? null : byId.get(id);
        if (extension == null) {
            throw new ExtensionRefusedException("Extension.UnknownExtensionIdentifier", "Unknown extension " + id);
        }
        return extension;
    }

    /** Lets an extension wait for its next event. */
    void await(LambdaExtension extension, HttpServerRequest request) throws ExtensionRefusedException {
        if (extension.isWaiting()) {
            throw new ExtensionRefusedException("Extension.InvalidExtensionState",
                    "The extension '" + extension.name() + "' waits for an event already.");
        }
        extension.await(request);
    }

    /** Whether all are initialized and those that follow invocations have asked for the next one. */
    boolean areReady() {
        return byId.values().stream().allMatch(LambdaExtension::isReady);
    }

    /** Tells those that subscribed; they are not ready until they ask again. */
    void invoked(EmulatedInvocation invocation) {
        String event = new JsonObject().put("eventType", INVOKE).put("deadlineMs", invocation.deadline().toEpochMilli())
                .put("requestId", invocation.requestId()).put("invokedFunctionArn", functionArn)
                .put("tracing", new JsonObject().put("type", "X-Amzn-Trace-Id").put("value", invocation.request().traceId()))
                .encode();
        byId.values().stream().filter(LambdaExtension::isSubscribedToInvoke).forEach(extension -> extension.send(event));
    }

    /** The runtime has begun to ask for invocations. */
    void closeRegistration() {
        registrationClosed = true;
    }

    void connectionClosed(HttpConnection connection, boolean endOfFunction) {
        for (LambdaExtension extension : List.copyOf(byId.values())) {
            if (extension.isWaitingOn(connection)) {
                extension.stopWaiting();
                if (endOfFunction) {
                    forget(extension);
                }
            }
        }
    }

    void forget(LambdaExtension extension) {
        byId.remove(extension.id());
        anyRegistered = !byId.isEmpty();
    }

    /** The function ended; another one may register. */
    void forgetAll() {
        byId.clear();
        anyRegistered = false;
        registrationClosed = false;
    }
}
