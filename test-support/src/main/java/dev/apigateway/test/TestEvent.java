package dev.apigateway.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;

/**
 * An HTTP request as an event, for tests: put together here, written in the shape of a front door, and read as the function
 * would read it.
 *
 * <pre>{@code
 * ApiGatewayEvent event = TestEvent.post("/square").json(Map.of("number", 7)).build();
 * }</pre>
 */
public final class TestEvent {

    final String method;
    final String path;
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final List<Map.Entry<String, String>> headers = new ArrayList<>();
    final List<String> cookies = new ArrayList<>();
    final Map<String, String> pathParameters = new LinkedHashMap<>();
    final Map<String, String> stageVariables = new LinkedHashMap<>();
    final Map<String, String> claims = new LinkedHashMap<>();
    final Map<String, String> authorizer = new LinkedHashMap<>();
    private ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    private FrontDoor frontDoor = FrontDoor.HTTP_API;
    String route = "$default";
    byte[] body = new byte[0];
    boolean binary;

    private TestEvent(String method, String path) {
        this.method = method;
        this.path = path;
        headers.add(Map.entry("host", "api.example.com"));
        headers.add(Map.entry("user-agent", "test"));
    }

    /** A request with any method. */
    public static TestEvent request(String method, String path) {
        return new TestEvent(method, path);
    }

    /** A {@code GET} request. */
    public static TestEvent get(String path) {
        return request("GET", path);
    }

    /** A {@code POST} request. */
    public static TestEvent post(String path) {
        return request("POST", path);
    }

    /** Comes through another front door than an HTTP API with payload format version 2.0. */
    public TestEvent frontDoor(FrontDoor newFrontDoor) {
        frontDoor = newFrontDoor;
        return this;
    }

    /** Takes a route, for instance {@code GET /pets/{id}}, in place of {@code $default}. */
    public TestEvent route(String routeKey) {
        route = routeKey;
        return this;
    }

    /** Adds a value of a query parameter. */
    public TestEvent query(String name, String value) {
        query.add(Map.entry(name, value));
        return this;
    }

    /** Adds a header line. */
    public TestEvent header(String name, String value) {
        headers.add(Map.entry(name, value));
        return this;
    }

    /** Adds a cookie. */
    public TestEvent cookie(String name, String value) {
        cookies.add(name + "=" + value);
        return this;
    }

    /** Sets the value of a route's {@code {name}} part. */
    public TestEvent pathParameter(String name, String value) {
        pathParameters.put(name, value);
        return this;
    }

    /** Sets a stage variable. */
    public TestEvent stageVariable(String name, String value) {
        stageVariables.put(name, value);
        return this;
    }

    /** Sets a claim of the caller's token, as a JWT authorizer tells it. */
    public TestEvent claim(String name, String value) {
        claims.put(name, value);
        return this;
    }

    /** Sets a member of the context that a Lambda authorizer returned. */
    public TestEvent authorizer(String name, String value) {
        authorizer.put(name, value);
        return this;
    }

    /** Sets a body of text. */
    public TestEvent body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
        binary = false;
        return this;
    }

    /** Sets a body of bytes, which the event has in base64. */
    public TestEvent body(byte[] bytes) {
        body = bytes.clone();
        binary = true;
        return this;
    }

    /** Sets a body of JSON and its content type. */
    public TestEvent json(Object value) {
        try {
            body = mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body can't be written as JSON: " + e.getOriginalMessage(), e);
        }
        binary = false;
        return header("content-type", "application/json");
    }

    /** Reads and writes JSON with another mapper, for instance with the application's. */
    public TestEvent mapper(ObjectMapper newMapper) {
        mapper = newMapper;
        return this;
    }

    /** The event as JSON, as {@link GatewayClient#send(String)} takes it. */
    public String toJson() {
        try {
            return mapper.writeValueAsString(switch (frontDoor) {
                case HTTP_API, FUNCTION_URL -> new PayloadV2(this, frontDoor).members();
                case HTTP_API_PAYLOAD_V1, REST_API, LOAD_BALANCER -> new PayloadV1(this, frontDoor).members();
                case VPC_LATTICE -> new VpcLattice(this).members();
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event can't be written as JSON.", e);
        }
    }

    /** The event as a handler gets it; {@code body().as(…)} reads with Jackson. */
    public ApiGatewayEvent build() {
        return new EventDecoder(new TestBodies(mapper)).decode(toJson().getBytes(StandardCharsets.UTF_8)).event();
    }
}
