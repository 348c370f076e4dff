package dev.apigateway.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.codec.response.Dialect;

/** The front doors that responses go to, with what each documents of them. */
enum FrontDoor {

    REST_API(AnyEvent.REST_API, Map.of(), Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded")),

    HTTP_API_V2(AnyEvent.HTTP_API_V2, Map.of(), Set.of("statusCode", "headers", "cookies", "body", "isBase64Encoded")),

    LOAD_BALANCER(AnyEvent.LOAD_BALANCER, Map.of(),
            Set.of("statusCode", "statusDescription", "headers", "body", "isBase64Encoded")),

    LOAD_BALANCER_MULTI_VALUE(AnyEvent.LOAD_BALANCER, Map.of("multiValueHeaders", Map.of()),
            Set.of("statusCode", "statusDescription", "multiValueHeaders", "body", "isBase64Encoded")),

    VPC_LATTICE(AnyEvent.VPC_LATTICE, Map.of(),
            Set.of("statusCode", "statusDescription", "headers", "body", "isBase64Encoded"));

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "keep-alive",
            "proxy-connection",
            "te", "trailer", "transfer-encoding", "upgrade");

    private final Dialect dialect;
    private final Set<String> members;

    FrontDoor(AnyEvent shape, Map<String, ?> more, Set<String> members) {
        this.dialect = shape.dialect(more);
        this.members = members;
    }

    Dialect dialect() {
        return dialect;
    }

    Set<String> members() {
        return members;
    }

    boolean takesStreams() {
        return this == REST_API || this == HTTP_API_V2;
    }

    /** Each header's values by its name in lower case, without cookies; joined with commas where each has but one. */
    Map<String, List<String>> expectedHeaders(ApiGatewayResponse response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().forEach((name, value) -> {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (!OF_THE_CONNECTION.contains(lowerCase) && !lowerCase.startsWith("x-amzn-remapped-")
                    && !lowerCase.equals("set-cookie")) {
                headers.computeIfAbsent(lowerCase, k -> new ArrayList<>()).add(value);
            }
        });
        if (!takesStreams()) {
            headers.putIfAbsent("content-type", List.of("application/octet-stream"));
        }
        if (this != REST_API && this != LOAD_BALANCER_MULTI_VALUE) {
            headers.replaceAll((name, values) -> List.of(String.join(", ", values)));
        }
        return headers;
    }

    static List<String> expectedCookies(ApiGatewayResponse response) {
        List<String> cookies = new ArrayList<>(response.cookies());
        cookies.addAll(response.headers().all("set-cookie"));
        return cookies;
    }
}
