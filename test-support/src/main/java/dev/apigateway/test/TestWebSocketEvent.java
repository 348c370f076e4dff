package dev.apigateway.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.WebSocketEvent;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;

/**
 * What happens on a connection of a WebSocket API as an event, for tests: put together here, written as API Gateway writes it,
 * and read as the function would read it.
 *
 * <pre>{@code
 * WebSocketEvent event = TestWebSocketEvent.message("connection-1", "{\"action\":\"join\"}").route("join").build();
 * }</pre>
 */
public final class TestWebSocketEvent {

    private static final String REGION = "us-east-1";

    private final String type;
    private final String connectionId;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, String> stageVariables = new LinkedHashMap<>();
    private final Map<String, String> authorizer = new LinkedHashMap<>();
    private ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    private String route;
    private byte[] body = new byte[0];
    private boolean binary;
    private int disconnectStatusCode = 1005;
    private String disconnectReason = "Client-side close frame status not set";

    private TestWebSocketEvent(String type, String connectionId, String route) {
        this.type = type;
        this.connectionId = connectionId;
        this.route = route;
    }

    /** A client connects: route {@code $connect}. */
    public static TestWebSocketEvent connect(String connectionId) {
        return new TestWebSocketEvent("CONNECT", connectionId, "$connect").header("Host", "api.example.com");
    }

    /** A client sends a text: route {@code $default}, unless another is set. */
    public static TestWebSocketEvent message(String connectionId, String text) {
        TestWebSocketEvent event = new TestWebSocketEvent("MESSAGE", connectionId, "$default");
        event.body = text.getBytes(StandardCharsets.UTF_8);
        return event;
    }

    /** A client sends bytes, which the event has in base64. */
    public static TestWebSocketEvent message(String connectionId, byte[] bytes) {
        TestWebSocketEvent event = new TestWebSocketEvent("MESSAGE", connectionId, "$default");
        event.body = bytes.clone();
        event.binary = true;
        return event;
    }

    /** A connection is closed: route {@code $disconnect}. */
    public static TestWebSocketEvent disconnect(String connectionId) {
        return new TestWebSocketEvent("DISCONNECT", connectionId, "$disconnect");
    }

    /** Takes another route, for instance the one that the API's route selection expression finds in a message. */
    public TestWebSocketEvent route(String routeKey) {
        route = routeKey;
        return this;
    }

    /** Adds a header line; API Gateway sends them when a client connects. */
    public TestWebSocketEvent header(String name, String value) {
        headers.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return this;
    }

    /** Adds a value of a query parameter; API Gateway sends them when a client connects. */
    public TestWebSocketEvent query(String name, String value) {
        query.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return this;
    }

    /** Sets a stage variable. */
    public TestWebSocketEvent stageVariable(String name, String value) {
        stageVariables.put(name, value);
        return this;
    }

    /** Sets a member of the context that the Lambda authorizer of {@code $connect} returned. */
    public TestWebSocketEvent authorizer(String name, String value) {
        authorizer.put(name, value);
        return this;
    }

    /**
     * Sets how a connection was closed.
     *
     * @param statusCode of RFC 6455, for instance 1000
     */
    public TestWebSocketEvent closedWith(int statusCode, String reason) {
        disconnectStatusCode = statusCode;
        disconnectReason = reason;
        return this;
    }

    /** Reads JSON with another mapper, for instance with the application's. */
    public TestWebSocketEvent mapper(ObjectMapper newMapper) {
        mapper = newMapper;
        return this;
    }

    /** The event as JSON, as {@link GatewayClient#send(String)} takes it. */
    public String toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        putLast(members, "headers", headers);
        putIfAny(members, "multiValueHeaders", headers);
        putLast(members, "queryStringParameters", query);
        putIfAny(members, "multiValueQueryStringParameters", query);
        putIfAny(members, "stageVariables", stageVariables);
        members.put("requestContext", requestContext());
        if (body.length > 0) {
            members.put("body", binary ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8));
        }
        members.put("isBase64Encoded", binary);
        try {
            return mapper.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event can't be written as JSON.", e);
        }
    }

    /** The event as a handler gets it; {@code body().as(…)} reads with Jackson. */
    public WebSocketEvent build() {
        return new WebSocketDecoder(new TestBodies(mapper), REGION).decode(toJson().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> requestContext() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("routeKey", route);
        putIfAny(context, "authorizer", authorizer);
        if (type.equals("MESSAGE")) {
            context.put("messageId", "test-message");
        }
        if (type.equals("DISCONNECT")) {
            context.put("disconnectStatusCode", disconnectStatusCode);
            context.put("disconnectReason", disconnectReason);
        }
        context.put("eventType", type);
        context.put("extendedRequestId", "test-request");
        context.put("requestTime", "01/Jan/2026:00:00:00 +0000");
        context.put("messageDirection", "IN");
        context.put("stage", "test");
        context.put("connectedAt", 1_767_225_600_000L);
        context.put("requestTimeEpoch", 1_767_225_600_000L);
        context.put("identity", Map.of("sourceIp", "203.0.113.17"));
        context.put("requestId", "test-request");
        context.put("domainName", "api.execute-api." + REGION + ".amazonaws.com");
        context.put("connectionId", connectionId);
        context.put("apiId", "api");
        return context;
    }

    private static void putIfAny(Map<String, Object> members, String name, Map<String, ?> values) {
        if (!values.isEmpty()) {
            members.put(name, values);
        }
    }

    private static void putLast(Map<String, Object> members, String name, Map<String, List<String>> lists) {
        Map<String, String> last = new LinkedHashMap<>();
        lists.forEach((key, values) -> last.put(key, values.get(values.size() - 1)));
        putIfAny(members, name, last);
    }
}
