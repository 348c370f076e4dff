package dev.apigateway.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an event in payload format version 1.0, or the like of a load balancer. */
record PayloadV1(TestEvent event, FrontDoor frontDoor) {

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (frontDoor == FrontDoor.HTTP_API_PAYLOAD_V1) {
            members.put("version", "1.0");
        }
        boolean loadBalancer = frontDoor == FrontDoor.LOAD_BALANCER;
        if (!loadBalancer) {
            members.put("resource", resource());
        }
        members.put("path", event.path);
        members.put("httpMethod", event.method);
        List<Map.Entry<String, String>> headers = new ArrayList<>(event.headers);
        if (!event.cookies.isEmpty()) {
            headers.add(Map.entry("cookie", String.join("; ", event.cookies)));
        }
        put(members, "headers", "multiValueHeaders", headers);
        put(members, "queryStringParameters", "multiValueQueryStringParameters", event.query);
        if (!loadBalancer) {
            members.put("pathParameters", event.pathParameters.isEmpty() ? null : event.pathParameters);
            members.put("stageVariables", event.stageVariables.isEmpty() ? null : event.stageVariables);
        }
        members.put("requestContext", loadBalancer ? targetGroup() : requestContext());
        members.put("body", event.body.length == 0 ? null : PayloadV2.body(event));
        members.put("isBase64Encoded", event.binary);
        return members;
    }

    private String resource() {
        int space = event.route.indexOf(' ');
        return space < 0 ? "/{proxy+}" : event.route.substring(space + 1);
    }

    private Map<String, Object> targetGroup() {
        return Map.of("elb", Map.of("targetGroupArn",
                "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/test/0123456789abcdef"));
    }

    private Map<String, Object> requestContext() {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("sourceIp", "203.0.113.17");
        identity.put("userAgent", "test");
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("accountId", "123456789012");
        context.put("apiId", "api");
        Map<String, Object> authorizer = new LinkedHashMap<>(event.authorizer);
        if (!event.claims.isEmpty()) {
            authorizer.put("claims", event.claims);
        }
        if (!authorizer.isEmpty()) {
            context.put("authorizer", authorizer);
        }
        context.put("domainName", "api.execute-api.us-east-1.amazonaws.com");
        context.put("httpMethod", event.method);
        context.put("identity", identity);
        String stage = frontDoor == FrontDoor.REST_API ? "test" : "$default";
        context.put("path", stage.equals("$default") ? event.path : "/" + stage + event.path);
        context.put("protocol", "HTTP/1.1");
        context.put("requestId", "test-request");
        context.put("requestTime", "01/Jan/2026:00:00:00 +0000");
        context.put("requestTimeEpoch", 1_767_225_600_000L);
        context.put("resourceId", "test");
        context.put("resourcePath", resource());
        context.put("stage", stage);
        return context;
    }

    private void put(Map<String, Object> members, String single, String multi, List<Map.Entry<String, String>> pairs) {
        Map<String, String> last = new LinkedHashMap<>();
        Map<String, List<String>> all = new LinkedHashMap<>();
        pairs.forEach(pair -> {
            last.put(pair.getKey(), pair.getValue());
            all.computeIfAbsent(pair.getKey(), name -> new ArrayList<>()).add(pair.getValue());
        });
        if (frontDoor == FrontDoor.LOAD_BALANCER) {
            members.put(multi, all);
        } else {
            members.put(single, last.isEmpty() ? null : last);
            members.put(multi, all.isEmpty() ? null : all);
        }
    }
}
