package dev.apigateway.emulator.front;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The binary media types of a REST API, for instance {@code image/png}, <code>image/*</code> or {@code *}{@code /*}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/lambda-proxy-binary-media.html">
 *      Return binary media from a Lambda proxy integration</a>
 */
record BinaryMediaTypes(List<String> types) {

    /** Whether a request with this {@code Content-Type} is binary; without one it counts as JSON. */
    boolean matches(@Nullable String contentType) {
        String type = bare(contentType == null ? "application/json" : contentType);
        return types.stream().map(BinaryMediaTypes::bare).anyMatch(binary -> covers(binary, type));
    }

    /**
     * Whether a response to this {@code Accept} may be binary: its first media type counts, and none only matches everything.
     */
    boolean accepts(@Nullable String accept) {
        return accept == null ? types.contains("*/*") : matches(accept.split(",", 2)[0]);
    }

    /** AWS knows {@code *}{@code /*} and <code>image/*</code>; an asterisk before the slash alone matches nothing. */
    private static boolean covers(String binary, String type) {
        if (binary.startsWith("*")) {
            return binary.equals("*/*");
        }
        return binary.equals(type) || binary.endsWith("/*") && type.startsWith(binary.substring(0, binary.length() - 1));
    }

    /** A media type in lower case, without parameters. */
    static String bare(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
