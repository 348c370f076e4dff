package dev.apigateway.runtime.codec.response;

import java.util.ArrayList;
import java.util.List;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;

/**
 * What becomes of the headers of a response: which are sent and which are dropped, where cookies go, what is added, and in
 * which
 * form each dialect takes them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1">RFC 9110, Connection</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Important notes of
 *      REST APIs</a>
 */
final class ResponseHeaderRules {

    static final String SET_COOKIE = "set-cookie";

    /** Between the values of a header that are joined, as RFC 9110 allows. */
    static final String SEPARATOR = ", ";

    private static final String CONTENT_TYPE = "content-type";
    private static final String REMAPPED = "x-amzn-remapped-";

    private ResponseHeaderRules() {
    }

    /** The headers of a response, with what the front door of a dialect insists on. */
    static Headers headers(ApiGatewayResponse response, Dialect dialect) {
        Headers headers = response.headers();
        if (!needsContentType(dialect) || headers.contains(CONTENT_TYPE)) {
            return headers;
        }
        Headers.Builder complete = Headers.builder();
        for (int i = 0; i < headers.size(); i++) {
            complete.add(headers.name(i), headers.value(i));
        }
        return complete.add(CONTENT_TYPE, "application/octet-stream").build();
    }

    /** The cookies, and those that a response built without the builder has among its headers. */
    static List<String> cookies(ApiGatewayResponse response) {
        List<String> amongHeaders = response.headers().all(SET_COOKIE);
        if (amongHeaders.isEmpty()) {
            return response.cookies();
        }
        List<String> cookies = new ArrayList<>(response.cookies());
        cookies.addAll(amongHeaders);
        return cookies;
    }

    /** Whether a header is sent: cookies come apart from the others, and what belongs to the connection is dropped. */
    static boolean isSent(String name) {
        return !name.equalsIgnoreCase(SET_COOKIE) && !isOfTheConnection(name);
    }

    /**
     * The members that take headers and cookies. For payload format version 1.0 it is never both {@code headers} and
     * {@code multiValueHeaders}: API Gateway would merge them and send values twice.
     */
    static HeaderForm form(Dialect dialect, HeaderLines headers, List<String> cookies) {
        return switch (dialect) {
            case PAYLOAD_V1 -> cookies.size() > 1 || headers.hasRepeatedName() ? HeaderForm.MULTIPLE_VALUES
                    : headers.size() > 0 || !cookies.isEmpty() ? HeaderForm.SINGLE_VALUES : HeaderForm.NONE;
            case PAYLOAD_V2 -> HeaderForm.COOKIES_APART;
            case LOAD_BALANCER, VPC_LATTICE -> HeaderForm.SINGLE_VALUES;
            case LOAD_BALANCER_MULTI_VALUE -> HeaderForm.MULTIPLE_VALUES;
        };
    }

    /** A load balancer answers status 502 for a response without any header. */
    private static boolean needsContentType(Dialect dialect) {
        return switch (dialect) {
            case PAYLOAD_V1, PAYLOAD_V2 -> false;
            case LOAD_BALANCER, LOAD_BALANCER_MULTI_VALUE, VPC_LATTICE -> true;
        };
    }

    /** The front doors set their own; those of a function they drop, rename, or answer with an error. */
    private static boolean isOfTheConnection(String name) {
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
