package dev.apigateway.emulator.authorizer;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import io.vertx.core.json.JsonObject;

/** A request as authorizers see it. */
public interface AuthorizerRequest {

    /** The front that it was sent to. */
    Front front();

    /** The first line of a header, null if there is none. */
    @Nullable
    String header(String name);

    /** The first value of a query parameter, decoded; null if there is none. */
    @Nullable
    String query(String name);

    /** A variable of the stage, null if there is none. */
    @Nullable
    String stageVariable(String name);

    /** A member of the request context by its path, for instance {@code identity.sourceIp}; null if there is none. */
    default @Nullable String context(String path) {
        Object value = requestContext();
        for (String member : path.split("\\.", -1)) {
            value = value instanceof JsonObject json ? json.getValue(member) : null;
        }
        return value == null ? null : value.toString();
    }

    /** The request context, as events have it. */
    JsonObject requestContext();

    /** The ARN of the request, which policies name. */
    String arn();

    /** The value of {@code Lambda-Runtime-Trace-Id}. */
    String traceId();

    /**
     * The event for a Lambda authorizer.
     *
     * @param identity the values of its identity sources
     */
    JsonObject event(Type type, List<String> identity);
}
