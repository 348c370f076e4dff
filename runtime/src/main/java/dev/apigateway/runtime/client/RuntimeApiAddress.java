package dev.apigateway.runtime.client;

/**
 * Where the Runtime API listens.
 *
 * @param host a name or address, IPv6 without brackets
 * @param port from 1 to 65535
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public record RuntimeApiAddress(String host, int port) {

    /**
     * Reads the value of {@code AWS_LAMBDA_RUNTIME_API}, for instance {@code 127.0.0.1:9001}.
     *
     * @throws IllegalArgumentException when it is not {@code host:port}
     */
    public static RuntimeApiAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : host(text.substring(0, colon));
        int port = port(text.substring(colon + 1));
        if (host.isEmpty() || host.indexOf('/') >= 0 || port < 1 || port > 65535) {
            throw new IllegalArgumentException("The address of the Runtime API is '" + text
                    + "'; it must be host:port, for instance 127.0.0.1:9001.");
        }
        return new RuntimeApiAddress(host, port);
    }

    private static String host(String text) {
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The form of a {@code Host} header. */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
