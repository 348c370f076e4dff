package dev.apigateway.rest.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.apigateway.ApiGatewayEvent;

/** The headers of an event with its cookies among them, where payload format version 2.0 has taken these out. */
final class RequestHeaders {

    private static final String COOKIE = "cookie";

    private final ApiGatewayEvent event;

    RequestHeaders(ApiGatewayEvent event) {
        this.event = event;
    }

    /** Null when there is none. */
    String first(String name) {
        String value = event.headers().first(name);
        return value == null && name.equalsIgnoreCase(COOKIE) ? cookies() : value;
    }

    List<String> all(String name) {
        List<String> values = event.headers().all(name);
        return values.isEmpty() && name.equalsIgnoreCase(COOKIE) && !event.cookies().isEmpty() ? List.of(cookies()) : values;
    }

    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> all = new ArrayList<>(event.headers().size() + 1);
        for (int i = 0; i < event.headers().size(); i++) {
            all.add(Map.entry(event.headers().name(i), event.headers().value(i)));
        }
        if (!event.cookies().isEmpty() && !event.headers().contains(COOKIE)) {
            all.add(Map.entry(COOKIE, cookies()));
        }
        return all;
    }

    private String cookies() {
        return event.cookies().isEmpty() ? null : String.join("; ", event.cookies());
    }
}
