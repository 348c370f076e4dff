package dev.apigateway;

import java.util.Map;

/**
 * The verdict of a Lambda authorizer.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">Output
 *      from a Lambda authorizer</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda
 *      authorizers of HTTP APIs</a>
 */
public sealed interface AuthorizerResult permits SimpleResult, IamPolicy {

    /**
     * What the integration gets to see in {@code requestContext.authorizer}. String, number and boolean values pass everywhere;
     * an HTTP API takes lists and maps of them, too.
     */
    Map<String, Object> context();
}
