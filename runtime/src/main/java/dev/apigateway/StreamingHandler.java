package dev.apigateway;

/**
 * The application's function where the response leaves while it is written: for content larger than 6 MB, or whose first bytes
 * should reach the caller early.
 * <p>
 * It answers function URLs with invoke mode {@code RESPONSE_STREAM}, and REST APIs whose integration has response transfer mode
 * {@code STREAM}; any other front would show the caller the raw stream. A stream may have up to 200 MB, of which the first 6 MB
 * leave as fast as they are written.
 * <p>
 * A handler is one object for the life of the process, as {@link ApiGatewayHandler} is.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html">Response streaming</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html">
 *      Response transfer mode of REST APIs</a>
 */
@FunctionalInterface
public interface StreamingHandler {

    /**
     * Answers one event. The response is complete when this method returns.
     *
     * @param event the HTTP request
     * @param response takes status, headers and cookies first, then the content
     * @param context what Lambda tells about this invocation
     * @throws StatusException to answer with an HTTP status other than success, as long as no content was written
     * @throws Exception for any other failure; after the first byte of content the caller's connection is broken off, since
     *         status and headers have left
     */
    void handle(ApiGatewayEvent event, ResponseStream response, Context context) throws Exception;
}
