package dev.apigateway.test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an event in payload format version 2.0. */
record PayloadV2(TestEvent event, FrontDoor frontDoor) {

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", "2.0");
        members.put("routeKey", event.route);
        members.put("rawPath", event.path);
        members.put("rawQueryString", query(event.query));
        if (!event.cookies.isEmpty()) {
            members.put("cookies", event.cookies);
        }
        members.put("headers", joined(event.headers, true));
        if (!event.query.isEmpty()) {
            members.put("queryStringParameters", joined(event.query, false));
        }
        members.put("requestContext", requestContext());
        if (!event.pathParameters.isEmpty()) {
            members.put("pathParameters", event.pathParameters);
        }
        if (!event.stageVariables.isEmpty()) {
            members.put("stageVariables", event.stageVariables);
        }
        if (event.body.length > 0) {
            members.put("body", body(event));
        }
        members.put("isBase64Encoded", event.binary);
        return members;
    }

    static String body(TestEvent event) {
        return event.binary ? Base64.getEncoder().encodeToString(event.body) : new String(event.body, StandardCharsets.UTF_8);
    }

    private Map<String, Object> requestContext() {
        Map<String, Object> http = new LinkedHashMap<>();
        http.put("method", event.method);
        http.put("path", event.path);
        http.put("protocol", "HTTP/1.1");
        http.put("sourceIp", "203.0.113.17");
        http.put("userAgent", "test");
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("accountId", "123456789012");
        context.put("apiId", "api");
        Map<String, Object> authorizer = new LinkedHashMap<>();
        if (!event.claims.isEmpty()) {
            authorizer.put("jwt", Map.of("claims", event.claims, "scopes", List.of()));
        }
        if (!event.authorizer.isEmpty()) {
            authorizer.put("lambda", event.authorizer);
        }
        if (!authorizer.isEmpty()) {
            context.put("authorizer", authorizer);
        }
        context.put("domainName", frontDoor == FrontDoor.FUNCTION_URL ? "api.lambda-url.us-east-1.on.aws"
                : "api.execute-api.us-east-1.amazonaws.com");
        context.put("domainPrefix", "api");
        context.put("http", http);
        context.put("requestId", "test-request");
        context.put("routeKey", event.route);
        context.put("stage", "$default");
        context.put("time", "01/Jan/2026:00:00:00 +0000");
        context.put("timeEpoch", 1_767_225_600_000L);
        return context;
    }

    private static String query(List<Map.Entry<String, String>> parameters) {
        return parameters.stream().map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> joined(List<Map.Entry<String, String>> pairs, boolean lowerCase) {
        Map<String, String> joined = new LinkedHashMap<>();
        pairs.forEach(pair -> joined.merge(lowerCase ? pair.getKey().toLowerCase(java.util.Locale.ROOT) : pair.getKey(),
                pair.getValue(), (one, other) -> one + "," + other));
        return joined;
    }
}
