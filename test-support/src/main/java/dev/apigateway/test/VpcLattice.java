package dev.apigateway.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes an event of VPC Lattice in event structure version V2. */
record VpcLattice(TestEvent event) {

    private static final String ARN = "arn:aws:vpc-lattice:us-east-1:123456789012:";

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", "2.0");
        members.put("path", event.path);
        members.put("method", event.method);
        List<Map.Entry<String, String>> headers = new ArrayList<>(event.headers);
        if (!event.cookies.isEmpty()) {
            headers.add(Map.entry("cookie", String.join("; ", event.cookies)));
        }
        headers.add(Map.entry("x-forwarded-for", "203.0.113.17"));
        members.put("headers", lists(headers, true));
        if (!event.query.isEmpty()) {
            members.put("queryStringParameters", lists(event.query, false));
        }
        if (event.body.length > 0) {
            members.put("body", PayloadV2.body(event));
        }
        members.put("isBase64Encoded", event.binary);
        members.put("requestContext", Map.of(
                "serviceNetworkArn", ARN + "servicenetwork/sn-0123456789abcdef0",
                "serviceArn", ARN + "service/svc-0123456789abcdef0",
                "targetGroupArn", ARN + "targetgroup/tg-0123456789abcdef0",
                "identity", Map.of("sourceVpcArn", "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-0123456789abcdef0"),
                "region", "us-east-1",
                "timeEpoch", "1767225600000000"));
        return members;
    }

    private static Map<String, List<String>> lists(List<Map.Entry<String, String>> pairs, boolean lowerCase) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        pairs.forEach(pair -> lists
                .computeIfAbsent(lowerCase ? pair.getKey().toLowerCase(Locale.ROOT) : pair.getKey(), name -> new ArrayList<>())
                .add(pair.getValue()));
        return lists;
    }
}
