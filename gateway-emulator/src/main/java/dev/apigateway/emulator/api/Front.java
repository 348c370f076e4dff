package dev.apigateway.emulator.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The AWS product that stands before the function, and with it the shape of events and the rules for responses. */
public enum Front {

    /** An HTTP API with payload format version 2.0. */
    HTTP_API("http-api", "$default", 30),

    /** An HTTP API with payload format version 1.0. */
    HTTP_API_PAYLOAD_V1("http-api-1.0", "$default", 30),

    /** A REST API with Lambda proxy integrations. */
    REST_API("rest-api", "prod", 29),

    /** A function URL; the function's own timeout is the only one. */
    FUNCTION_URL("function-url", "$default", 900),

    /** An Application Load Balancer with a Lambda target group. */
    LOAD_BALANCER("alb", "", 900),

    /** A WebSocket API. */
    WEBSOCKET_API("websocket-api", "prod", 29);

    private static final Set<String> API_GATEWAY_METHODS = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final String label;
    private final String defaultStage;
    private final Duration longestIntegrationTimeout;

    Front(String label, String defaultStage, int longestIntegrationSeconds) {
        this.label = label;
        this.defaultStage = defaultStage;
        this.longestIntegrationTimeout = Duration.ofSeconds(longestIntegrationSeconds);
    }

    /** The name for people, for instance {@code http-api}. */
    public String label() {
        return label;
    }

    /** The stage of an API that does not name one; empty where there are no stages. */
    public String defaultStage() {
        return defaultStage;
    }

    /** How long the front waits for the function at most, which is also what it does unless told otherwise. */
    public Duration longestIntegrationTimeout() {
        return longestIntegrationTimeout;
    }

    /** The routes of an API that describes none: they take everything to the default handler. */
    public List<Route> defaultRoutes() {
        Route others = Route.of(Route.DEFAULT_KEY, "");
        return this == WEBSOCKET_API ? List.of(Route.of("$connect", ""), others, Route.of("$disconnect", "")) : List.of(others);
    }

    /** Whether the API has the routes, stages and authorizers of an HTTP API. */
    public boolean isHttpApi() {
        return this == HTTP_API || this == HTTP_API_PAYLOAD_V1;
    }

    /** Whether requests with this method reach a route: API Gateway knows seven methods, a load balancer all but TRACE. */
    public boolean takes(String method) {
        return switch (this) {
            case HTTP_API, HTTP_API_PAYLOAD_V1, REST_API -> API_GATEWAY_METHODS.contains(method);
            case LOAD_BALANCER -> !method.equals("TRACE");
            case FUNCTION_URL, WEBSOCKET_API -> true;
        };
    }

    /** Whether it has stages, which throttle. */
    public boolean hasStages() {
        return this != FUNCTION_URL && this != LOAD_BALANCER;
    }

    /**
     * Finds a front by its label.
     *
     * @throws IllegalArgumentException if there is none; the message lists them all
     */
    public static Front of(String label) {
        for (Front front : values()) {
            if (front.label.equals(label)) {
                return front;
            }
        }
        String labels = Arrays.stream(values()).map(Front::label).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("There is no front '" + label + "'. Use one of " + labels + ".");
    }
}
