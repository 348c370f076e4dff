package dev.apigateway.runtime.codec.event;

import java.util.ArrayList;
import java.util.List;

import dev.apigateway.Headers;

/**
 * Takes cookies out of {@code Cookie} headers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.2">RFC 6265, the Cookie header</a>
 */
final class CookieHeader {

    private CookieHeader() {
    }

    static List<String> cookies(Headers headers) {
        List<String> cookies = List.of();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.name(i).equalsIgnoreCase("cookie")) {
                cookies = cookies.isEmpty() ? new ArrayList<>() : cookies;
                split(headers.value(i), cookies);
            }
        }
        return cookies;
    }

    private static void split(String header, List<String> cookies) {
        int start = 0;
        while (start <= header.length()) {
            int semicolon = header.indexOf(';', start);
            int end = semicolon < 0 ? header.length() : semicolon;
            String cookie = header.substring(start, end).trim();
            if (!cookie.isEmpty()) {
                cookies.add(cookie);
            }
            start = end + 1;
        }
    }
}
