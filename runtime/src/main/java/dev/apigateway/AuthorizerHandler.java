package dev.apigateway;

/**
 * The application's Lambda authorizer: it says whether a request is allowed.
 * <p>
 * A handler is one object for the life of the process, as {@link ApiGatewayHandler} is.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html">Lambda
 *      authorizers of REST APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda
 *      authorizers of HTTP APIs</a>
 */
@FunctionalInterface
public interface AuthorizerHandler {

    /**
     * Judges one request.
     *
     * @param event who asks for what
     * @param context what Lambda tells about this invocation
     * @return the verdict, never null: {@link SimpleResult} or {@link IamPolicy}, as the authorizer is set up
     * @throws UnauthorizedException when the caller has not said who it is; API Gateway answers it with status 401
     * @throws Exception for any other failure; API Gateway answers the caller with status 500, the text goes to the log
     */
    AuthorizerResult handle(AuthorizerEvent event, Context context) throws Exception;
}
