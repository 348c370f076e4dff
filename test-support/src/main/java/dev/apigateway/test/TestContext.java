package dev.apigateway.test;

import java.time.Clock;
import java.time.Duration;

import dev.apigateway.Context;

/**
 * A context for unit tests of handlers.
 *
 * <pre>{@code
 * Context context = TestContext.of("orders").tenant("acme").remainingTime(Duration.ofSeconds(1)).build();
 * }</pre>
 */
public final class TestContext {

    private final String functionName;
    private String requestId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
    private String tenantId;
    private Duration remainingTime = Duration.ofSeconds(30);
    private boolean coldStart;
    private Clock clock = Clock.systemUTC();

    private TestContext(String functionName) {
        this.functionName = functionName;
    }

    /** The context of a warm invocation with 30 seconds left, of a function with 128 MB. */
    public static TestContext of(String functionName) {
        return new TestContext(functionName);
    }

    /** With another request id. */
    public TestContext requestId(String newRequestId) {
        requestId = newRequestId;
        return this;
    }

    /** For a tenant. */
    public TestContext tenant(String newTenantId) {
        tenantId = newTenantId;
        return this;
    }

    /** With this much time until the deadline. */
    public TestContext remainingTime(Duration newRemainingTime) {
        remainingTime = newRemainingTime;
        return this;
    }

    /** Of the first invocation after a cold start. */
    public TestContext coldStart() {
        coldStart = true;
        return this;
    }

    /** With another clock for {@link Context#remainingTime()}. */
    public TestContext clock(Clock newClock) {
        clock = newClock;
        return this;
    }

    /** The context. */
    public Context build() {
        return Context.builder()
                .requestId(requestId)
                .functionName(functionName)
                .functionVersion("$LATEST")
                .functionArn("arn:aws:lambda:us-east-1:123456789012:function:" + functionName)
                .memoryLimitMegabytes(128)
                .deadline(clock.instant().plus(remainingTime))
                .traceId("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1")
                .tenantId(tenantId)
                .logGroup("/aws/lambda/" + functionName)
                .logStream("2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef")
                .coldStart(coldStart)
                .clock(clock)
                .build();
    }
}
