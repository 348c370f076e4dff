package dev.apigateway;

/**
 * The application's function: one event in, one response out.
 * <p>
 * A handler is one object for the life of the process. Lambda invokes it once at a time; on Lambda Managed Instances several
 * invocations run at once, so keep the state of an invocation in local variables.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda
 *      proxy integrations of REST APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *      proxy integrations of HTTP APIs</a>
 */
@FunctionalInterface
public interface ApiGatewayHandler {

    /**
     * Answers one event.
     *
     * @param event the HTTP request, the same type for every payload format version
     * @param context what Lambda tells about this invocation
     * @return the HTTP response, never null
     * @throws StatusException to answer with an HTTP status other than success, for instance {@link BadRequestException}
     * @throws Exception for any other failure; its text and stack trace go to the log, never to the HTTP caller
     */
    ApiGatewayResponse handle(ApiGatewayEvent event, Context context) throws Exception;
}
