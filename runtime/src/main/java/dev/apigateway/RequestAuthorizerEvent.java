package dev.apigateway;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The question about a whole request, from an authorizer of type {@code REQUEST} of a REST, HTTP or WebSocket API.
 *
 * @param arn {@code methodArn} in payload format version 1.0, {@code routeArn} in 2.0
 * @param identitySource {@code identitySource}; empty for REST and WebSocket APIs, which don't send it
 * @param request the request without its body, as the integration would get it; for a WebSocket API the one for a connection,
 *        {@code GET /} with the route key {@code $connect}
 * @param connectionId {@code requestContext.connectionId}, which the connection of a WebSocket API will have; null elsewhere
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">Input to
 *      a Lambda authorizer</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda
 *      authorizers of HTTP APIs</a>
 */
public record RequestAuthorizerEvent(String arn, List<String> identitySource, ApiGatewayEvent request,
        @Nullable String connectionId)
        implements
            AuthorizerEvent {

    /** Copies its list. */
    public RequestAuthorizerEvent {
        Objects.requireNonNull(arn, "arn");
        identitySource = List.copyOf(identitySource);
        Objects.requireNonNull(request, "request");
    }

    @Override
    public boolean allowsSimpleResult() {
        return request.requestContext() instanceof PayloadV2RequestContext;
    }

    /** ARN and request line: tokens stay out of logs. */
    @Override
    public String toString() {
        return "RequestAuthorizerEvent[" + arn + ", " + request + "]";
    }
}
