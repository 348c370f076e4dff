package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * The application's function for events of any other service, such as SQS or EventBridge: the event's JSON is bound to an
 * object, and the returned object becomes the JSON of the response.
 * <p>
 * The Quarkus extension binds with Quarkus's {@code ObjectMapper} and registers the event's type for native executables. An
 * event that doesn't fit the type is reported as a failed invocation, so that its source tries again or puts it aside.
 * <p>
 * A handler is one object for the life of the process, as {@link ApiGatewayHandler} is.
 *
 * @param <T> the type of the event, a class of the application's own or a generic type such as {@code Map<String, Object>}
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html">Services that invoke Lambda functions</a>
 */
@FunctionalInterface
public interface EventHandler<T> {

    /**
     * Handles one event.
     *
     * @param event never null
     * @param context what Lambda tells about this invocation
     * @return what to answer, written as JSON; null for the JSON literal {@code null}, which is right where nobody reads it
     * @throws Exception to report the invocation as failed
     */
    @Nullable
    Object handle(T event, Context context) throws Exception;
}
