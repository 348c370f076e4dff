package dev.apigateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltApiGatewayEvent(
        EventSource source,
        String method,
        String path,
        String rawPath,
        @Nullable String rawQueryString,
        String routeKey,
        Headers headers,
        QueryParameters query,
        Map<String, String> pathParameters,
        List<String> cookies,
        Map<String, String> stageVariables,
        Body body,
        RequestContext requestContext) implements ApiGatewayEvent {

    BuiltApiGatewayEvent {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rawPath, "rawPath");
        Objects.requireNonNull(routeKey, "routeKey");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(query, "query");
        pathParameters = Map.copyOf(pathParameters);
        cookies = List.copyOf(cookies);
        stageVariables = Map.copyOf(stageVariables);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(requestContext, "requestContext");
    }

    @Override
    public String toString() {
        return "ApiGatewayEvent[" + source + " " + method + " " + path + ", route '" + routeKey + "', " + headers.size()
                + " headers, " + body + "]";
    }
}
