package dev.apigateway.emulator.template;

import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;

/** The part of a template that depends on the front. */
interface ApiResources {

    static ApiResources of(ApiDescription api) {
        return switch (api.front()) {
            case HTTP_API, HTTP_API_PAYLOAD_V1, REST_API -> new GatewayResources(api);
            case FUNCTION_URL -> new FunctionUrlResources(api);
            case LOAD_BALANCER -> new LoadBalancerResources(api);
            case WEBSOCKET_API -> new WebSocketResources(api);
        };
    }

    /** What a handler's function gets because of the front. */
    Map<String, Object> functionProperties(String handler);

    /** Resources besides the functions. */
    Map<String, Object> resources();

    Map<String, Object> outputs();
}
