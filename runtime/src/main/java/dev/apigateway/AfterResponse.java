package dev.apigateway;

/**
 * Work that follows each invocation: it runs after the response has left and before Lambda freezes the execution environment,
 * which makes it the place to flush telemetry. The caller doesn't wait for it, but the function's billed duration includes it,
 * and the next invocation starts only when it is done.
 * <p>
 * Every bean of this type is called, in no particular order, also after a failed invocation. On Lambda it runs in a thread of
 * its own; on Lambda Managed Instances, where invocations overlap, in the thread of its invocation.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html">Lambda Extensions API</a>
 */
@FunctionalInterface
public interface AfterResponse {

    /**
     * Follows one invocation.
     *
     * @param context of the invocation that has been answered
     * @throws Exception is logged and changes nothing else
     */
    void afterResponse(Context context) throws Exception;
}
