package dev.apigateway;

import java.util.List;

/**
 * The question of API Gateway whether a request is allowed. Immutable, safe for any thread.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">Input to
 *      a Lambda authorizer of a REST API</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda
 *      authorizers of HTTP APIs</a>
 */
public sealed interface AuthorizerEvent permits TokenAuthorizerEvent, RequestAuthorizerEvent {

    /**
     * The ARN of what the caller asks for, {@code methodArn} or {@code routeArn}, for instance
     * {@code arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/request}.
     */
    String arn();

    /** The values by which the caller identifies itself, such as tokens; empty where the event has none of its own. */
    List<String> identitySource();

    /** Whether the answer may be a {@link SimpleResult}: payload format version 2.0 alone knows it. */
    boolean allowsSimpleResult();
}
