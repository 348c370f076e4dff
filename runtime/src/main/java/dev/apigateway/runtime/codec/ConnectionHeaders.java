package dev.apigateway.runtime.codec;

/**
 * Headers that belong to a connection and not to the response. The front doors set their own; those of a function they drop,
 * rename to {@code x-amzn-remapped-…}, or answer with an error.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1">RFC 9110, Connection</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important notes of
 *      REST APIs</a>
 */
final class ConnectionHeaders {

    private static final String REMAPPED = "x-amzn-remapped-";

    private ConnectionHeaders() {
    }

    static boolean contains(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("te");
            case 7 -> name.equalsIgnoreCase("trailer") || name.equalsIgnoreCase("upgrade");
            case 10 -> name.equalsIgnoreCase("connection") || name.equalsIgnoreCase("keep-alive");
            case 14 -> name.equalsIgnoreCase("content-length");
            case 16 -> name.equalsIgnoreCase("proxy-connection");
            case 17 -> name.equalsIgnoreCase("transfer-encoding");
            default -> name.regionMatches(true, 0, REMAPPED, 0, REMAPPED.length());
        };
    }
}
