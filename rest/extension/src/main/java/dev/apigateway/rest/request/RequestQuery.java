package dev.apigateway.rest.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.QueryParameters;
import dev.apigateway.runtime.codec.event.QueryString;

/** The query string parameters of a request, decoded once by the event, or those that a filter has set instead. */
final class RequestQuery {

    private final QueryParameters parameters;
    private final String raw;

    private RequestQuery(QueryParameters parameters, String raw) {
        this.parameters = parameters;
        this.raw = raw;
    }

    static RequestQuery of(ApiGatewayEvent event) {
        return new RequestQuery(event.query(), event.rawQueryString());
    }

    /** The query of a URI, as a filter sets it for the rest of the request. */
    static RequestQuery of(String uri) {
        int start = uri.indexOf('?');
        if (start < 0) {
            return new RequestQuery(QueryParameters.empty(), "");
        }
        int end = uri.indexOf('#', start);
        String query = uri.substring(start + 1, end < 0 ? uri.length() : end);
        return new RequestQuery(QueryString.parse(query), query);
    }

    String first(String name) {
        return parameters.first(name);
    }

    List<String> all(String name) {
        return parameters.all(name);
    }

    Collection<String> names() {
        return parameters.names();
    }

    Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            map.computeIfAbsent(parameters.name(i), name -> new ArrayList<>(1)).add(parameters.value(i));
        }
        return map;
    }

    /** Percent-encoded, null when there is none. */
    String string() {
        if (raw != null) {
            return raw.isEmpty() ? null : raw;
        }
        if (parameters.isEmpty()) {
            return null;
        }
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            query.append(query.isEmpty() ? "" : "&").append(encoded(parameters.name(i))).append('=')
                    .append(encoded(parameters.value(i)));
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
