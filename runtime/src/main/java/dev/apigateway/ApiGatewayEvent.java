package dev.apigateway;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as an event, one type for every front door. Immutable, safe for any thread. Collections are empty, never
 * null.
 *
 * @param source the front door that the event came through
 * @param method the HTTP method, for instance {@code POST}
 * @param path the path without the stage, percent-decoded exactly once, for instance {@code /pets/garfield the cat}; {@code /}
 *        where the event has none. An HTTP API decodes it itself in payload format version 2.0; everything else is left to the
 *        function
 * @param rawPath the path with the stage, as the event has it: {@code rawPath} in payload format version 2.0 and {@code path}
 *        of an HTTP API in 1.0, which have the stage unless that is {@code $default}; {@code requestContext.path} of a REST
 *        API; {@code path} of a load balancer or VPC Lattice, which have no stages. Percent-encoded, but for an HTTP API in 2.0
 * @param rawQueryString {@code rawQueryString} in 2.0, percent-encoded and empty when there is none; null where the event has
 *        none
 * @param routeKey {@code routeKey} in 2.0, for instance {@code GET /pets/{id}} or {@code $default}; in 1.0 the method and the
 *        {@code resource}; elsewhere the method and the raw path
 * @param headers the request's headers
 * @param query the query string parameters, decoded exactly once
 * @param pathParameters the values of a route's {@code {name}} parts, percent-decoded exactly once
 * @param cookies one {@code name=value} each: {@code cookies} in 2.0, elsewhere the {@code Cookie} header
 * @param stageVariables the stage's variables
 * @param body the body, empty when there is none
 * @param requestContext what the front door tells beside the request
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Input
 *      format
 *      of REST APIs</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Function URLs</a>
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Application Load
 *      Balancers</a>
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">VPC Lattice</a>
 */
public record ApiGatewayEvent(
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
        RequestContext requestContext) {

    /** Copies its collections. */
    public ApiGatewayEvent {
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

    /** Method, path and sizes: neither body nor header values, which stay out of logs. */
    @Override
    public String toString() {
        return "ApiGatewayEvent[" + source + " " + method + " " + path + ", route '" + routeKey + "', " + headers.size()
                + " headers, " + body + "]";
    }
}
