package dev.apigateway.runtime.client;

import java.nio.charset.StandardCharsets;

/**
 * Makes this process an internal Lambda extension beside being the custom runtime. Belongs to one thread.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html">Lambda Extensions API</a>
 */
public final class ExtensionsApiClient {

    private static final String ROOT = "/2020-01-01/extension/";
    private static final String IDENTIFIER = "Lambda-Extension-Identifier";
    private static final HeaderName IDENTIFIER_HEADER = new HeaderName(IDENTIFIER);

    private final ApiConnection connection;
    private String nextRequest = "";

    /** Creates a client; nothing is sent before its first call. */
    public ExtensionsApiClient(RuntimeApiAddress address) {
        this.connection = new ApiConnection(address);
    }

    /**
     * Registers the extension. Has to happen before the first invocation is asked for, and {@link #awaitEvent()} has to follow,
     * or Lambda's init phase doesn't end.
     *
     * @param name unique in the function
     * @param invocations whether {@link #awaitEvent()} is to return with each invocation; Lambda then freezes the execution
     *        environment only when the next event is asked for, too
     * @throws RuntimeApiException when it didn't arrive or was refused
     */
    public void register(String name, boolean invocations) throws RuntimeApiException {
        byte[] body = (invocations ? "{\"events\":[\"INVOKE\"]}" : "{\"events\":[]}").getBytes(StandardCharsets.US_ASCII);
        String head = connection.head("POST", ROOT + "register")
                .append("Lambda-Extension-Name: ").append(name)
                .append("\r\nContent-Type: application/json\r\nContent-Length: ").append(body.length).append("\r\n\r\n")
                .toString();
        String identifier = connection.post("extension/register", head, body).headers().first(IDENTIFIER_HEADER);
        if (identifier == null || identifier.isEmpty()) {
            throw new RuntimeApiException("The Extensions API registered the extension without a " + IDENTIFIER + ".");
        }
        nextRequest = connection.head("GET", ROOT + "event/next")
                .append(IDENTIFIER).append(": ").append(identifier).append("\r\n\r\n").toString();
    }

    /**
     * Blocks until there is an event, for ever where none was asked for.
     *
     * @throws RuntimeApiException when the Extensions API can't be reached or refuses
     */
    public void awaitEvent() throws RuntimeApiException {
        HttpResponse response = connection.await("extension/event/next", nextRequest);
        if (response.status() != 200) {
            throw new RefusedException("extension/event/next", response);
        }
    }
}
