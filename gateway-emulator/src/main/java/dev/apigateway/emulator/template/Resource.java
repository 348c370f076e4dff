package dev.apigateway.emulator.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** Resources of a template. */
final class Resource {

    private Resource() {
    }

    static Map<String, Object> of(String type, Map<String, Object> properties) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("Type", type);
        resource.put("Properties", properties);
        return resource;
    }
}
