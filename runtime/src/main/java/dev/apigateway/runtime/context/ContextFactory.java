package dev.apigateway.runtime.context;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ClientContext;
import dev.apigateway.CognitoIdentity;
import dev.apigateway.Context;
import dev.apigateway.runtime.client.Invocation;

/** Makes the context of each invocation, and knows which is the first of the execution environment. Safe for any thread. */
public final class ContextFactory {

    private static final Logger LOG = System.getLogger(ContextFactory.class.getName());

    private final LambdaEnvironment environment;
    private final Clock clock;
    private final AtomicBoolean coldStart = new AtomicBoolean(true);

    /** @param clock what {@link Context#remainingTime()} will read */
    public ContextFactory(LambdaEnvironment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** The context of an invocation; members that can't be read are left out and logged, they don't fail the invocation. */
    public Context create(Invocation invocation) {
        return Context.builder()
                .requestId(invocation.requestId())
                .functionName(environment.functionName())
                .functionVersion(environment.functionVersion())
                .functionArn(invocation.functionArn())
                .memoryLimitMegabytes(environment.memoryLimitMegabytes())
                .deadline(deadline(invocation))
                .traceId(invocation.traceId())
                .tenantId(invocation.tenantId())
                .clientContext(clientContext(invocation))
                .cognitoIdentity(cognitoIdentity(invocation))
                .logGroup(environment.logGroup())
                .logStream(environment.logStream())
                .coldStart(coldStart.getAndSet(false))
                .clock(clock)
                .build();
    }

    private static Instant deadline(Invocation invocation) {
        String millis = invocation.deadlineMillis();
        if (millis == null) {
            return Instant.MAX;
        }
        try {
            return Instant.ofEpochMilli(Long.parseLong(millis));
        } catch (NumberFormatException e) {
            warn("Lambda-Runtime-Deadline-Ms", invocation, e);
            return Instant.MAX;
        }
    }

    private static @Nullable ClientContext clientContext(Invocation invocation) {
        String json = invocation.clientContext();
        if (json == null) {
            return null;
        }
        try {
            return CallerReader.clientContext(json);
        } catch (MalformedHeaderException e) {
            warn("Lambda-Runtime-Client-Context", invocation, e);
            return null;
        }
    }

    private static @Nullable CognitoIdentity cognitoIdentity(Invocation invocation) {
        String json = invocation.cognitoIdentity();
        if (json == null) {
            return null;
        }
        try {
            return CallerReader.cognitoIdentity(json);
        } catch (MalformedHeaderException e) {
            warn("Lambda-Runtime-Cognito-Identity", invocation, e);
            return null;
        }
    }

    private static void warn(String header, Invocation invocation, Exception cause) {
        LOG.log(Level.WARNING, "The header " + header + " of request id " + invocation.requestId()
                + " can't be read, so the context goes without it.", cause);
    }
}
