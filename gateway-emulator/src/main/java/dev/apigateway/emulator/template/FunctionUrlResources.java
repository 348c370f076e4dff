package dev.apigateway.emulator.template;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Cors;

/** A function URL. */
record FunctionUrlResources(ApiDescription api) implements ApiResources {

    @Override
    public Map<String, Object> functionProperties(String handler) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("AuthType", api.authorizers().isEmpty() ? "NONE" : "AWS_IAM");
        Cors cors = api.cors();
        if (cors != null) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("AllowOrigins", cors.allowOrigins());
            members.put("AllowMethods", cors.allowMethods());
            members.put("AllowHeaders", cors.allowHeaders());
            config.put("Cors", members);
        }
        return Map.of("FunctionUrlConfig", config);
    }

    @Override
    public Map<String, Object> resources() {
        return Map.of();
    }

    @Override
    public Map<String, Object> outputs() {
        String handler = api.routes().get(0).handler();
        return Map.of("Url", Map.of("Value", "!GetAtt " + LogicalId.function(handler) + "Url.FunctionUrl"));
    }
}
