package dev.apigateway.emulator.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;

/** A target group, for the listener of a load balancer that there is. */
record LoadBalancerResources(ApiDescription api) implements ApiResources {

    @Override
    public Map<String, Object> functionProperties(String handler) {
        return Map.of();
    }

    @Override
    public Map<String, Object> resources() {
        String function = LogicalId.function(api.routes().get(0).handler());
        Map<String, Object> permission = new LinkedHashMap<>();
        permission.put("Action", "lambda:InvokeFunction");
        permission.put("FunctionName", "!GetAtt " + function + ".Arn");
        permission.put("Principal", "elasticloadbalancing.amazonaws.com");
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("TargetType", "lambda");
        target.put("Targets", List.of(Map.of("Id", "!GetAtt " + function + ".Arn")));
        target.put("TargetGroupAttributes", List.of(attribute(api.multiValueHeaders())));
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("Type", "AWS::ElasticLoadBalancingV2::TargetGroup");
        group.put("DependsOn", "LoadBalancerPermission");
        group.put("Properties", target);
        Map<String, Object> resources = new LinkedHashMap<>();
        resources.put("LoadBalancerPermission", Resource.of("AWS::Lambda::Permission", permission));
        resources.put("TargetGroup", group);
        return resources;
    }

    @Override
    public Map<String, Object> outputs() {
        return Map.of("TargetGroupArn", Map.of("Value", "!Ref TargetGroup"));
    }

    private static Map<String, Object> attribute(boolean multiValueHeaders) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("Key", "lambda.multi_value_headers.enabled");
        attribute.put("Value", String.valueOf(multiValueHeaders));
        return attribute;
    }
}
