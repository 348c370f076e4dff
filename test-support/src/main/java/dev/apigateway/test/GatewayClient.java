package dev.apigateway.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The local gateway as a test sees it: sends events past the front, opens the API behind other fronts, and tells what became of
 * invocations, those of HTTP requests included. Immutable.
 * <p>
 * It works wherever the function runs: in the JVM of a {@code @QuarkusTest} or as the {@code bootstrap} of a
 * {@code @QuarkusIntegrationTest}.
 */
public final class GatewayClient {

    /** The header by which a test tells the claims of the caller to the local gateway, in place of a token. */
    public static final String CLAIMS_HEADER = "X-Emulator-Claims";

    private static final String LAMBDA = "apigateway.test.lambda";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ConsoleClient console;
    private final String handler;
    private final String tenantId;

    private GatewayClient(ConsoleClient console, String handler, String tenantId) {
        this.console = console;
        this.handler = handler;
        this.tenantId = tenantId;
    }

    /**
     * The gateway of the running test.
     *
     * @throws IllegalStateException when none runs
     */
    public static GatewayClient local() {
        return new GatewayClient(ConsoleClient.local(), "", null);
    }

    /** The same, for events to a handler, as its {@code @Named} says. */
    public GatewayClient handler(String name) {
        return new GatewayClient(console, name, tenantId);
    }

    /** The same, for events of a tenant. */
    public GatewayClient tenant(String newTenantId) {
        return new GatewayClient(console, handler, newTenantId);
    }

    /**
     * Invokes the handler with an event, and waits for the end.
     *
     * @throws IllegalArgumentException when the gateway does not take it, for instance since there is no such handler
     */
    public InvocationResult send(TestEvent event) {
        return send(event.toJson());
    }

    /**
     * Invokes the handler with an event of any kind, and waits for the end.
     *
     * @param event JSON
     * @throws IllegalArgumentException when the gateway does not take it, for instance since there is no such handler
     */
    public InvocationResult send(String event) {
        ObjectNode request = MAPPER.createObjectNode().put("handler", handler).put("event", event).put("tenantId", tenantId);
        return new InvocationResult(console.post("invocations", request.toString()));
    }

    /** The latest invocations that are over, the newest first. */
    public List<InvocationResult> invocations() {
        List<InvocationResult> invocations = new ArrayList<>();
        for (JsonNode summary : console.get("invocations").path("invocations")) {
            invocations.add(new InvocationResult(console.get("invocations/" + summary.path("id").asText())));
        }
        return invocations;
    }

    /**
     * The latest invocation that fits and is over; waits for it for up to 10 seconds, since an invocation is over when the
     * function asks for the next one, a moment after the HTTP response.
     *
     * @throws AssertionError when there is none
     */
    public InvocationResult awaitInvocation(Predicate<InvocationResult> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            for (InvocationResult invocation : invocations()) {
                if (wanted.test(invocation)) {
                    return invocation;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("None of the latest invocations fits: " + invocations());
    }

    /**
     * The URL of the same API behind another front, without a slash at its end.
     *
     * @param front {@code http-api}, {@code http-api-1.0}, {@code rest-api}, {@code function-url} or {@code alb}
     */
    public String url(String front) {
        return console.post("fronts/" + front, "{}").path("url").asText();
    }

    /**
     * The URL of the Lambda endpoint, which the clients of AWS SDKs take as endpoint override. Functions are named after the
     * application and the handler, such as {@code shop} and {@code shop-orders}; the name of the handler is enough.
     */
    public String lambdaUrl() {
        return System.getProperty(LAMBDA);
    }

    /** The value of {@link #CLAIMS_HEADER} for a caller with these claims. */
    public static String claims(Map<String, ?> claims) {
        try {
            return MAPPER.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The claims can't be written as JSON: " + e.getOriginalMessage(), e);
        }
    }
}
