package dev.apigateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What Lambda tells about one invocation. Immutable, safe for any thread. What Lambda leaves out is null.
 *
 * @param requestId the invocation's opaque identifier, for instance {@code 8476a536-e9f4-11e8-9739-2dfe598c3fcd}
 * @param functionName {@code AWS_LAMBDA_FUNCTION_NAME}
 * @param functionVersion {@code AWS_LAMBDA_FUNCTION_VERSION}, for instance {@code $LATEST}
 * @param functionArn the ARN that was invoked, with the alias or version if the caller named one
 * @param memoryLimitMegabytes {@code AWS_LAMBDA_FUNCTION_MEMORY_SIZE}, 0 where that is not set
 * @param deadline when Lambda ends the invocation; {@link Instant#MAX} where there is no deadline, as under some local
 *        emulators
 * @param traceId the X-Ray trace header, for instance
 *        {@code Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1}
 * @param tenantId the tenant, with tenant isolation
 * @param clientContext what the caller's mobile SDK sent
 * @param cognitoIdentity the caller's Cognito identity
 * @param logGroup {@code AWS_LAMBDA_LOG_GROUP_NAME}
 * @param logStream {@code AWS_LAMBDA_LOG_STREAM_NAME}
 * @param coldStart whether this is the first invocation of this execution environment
 * @param clock what {@link #remainingTime()} reads
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda environment variables</a>
 */
public record Context(
        String requestId,
        @Nullable String functionName,
        @Nullable String functionVersion,
        @Nullable String functionArn,
        int memoryLimitMegabytes,
        Instant deadline,
        @Nullable String traceId,
        @Nullable String tenantId,
        @Nullable ClientContext clientContext,
        @Nullable CognitoIdentity cognitoIdentity,
        @Nullable String logGroup,
        @Nullable String logStream,
        boolean coldStart,
        Clock clock) {

    /** So long that {@code toNanos()} and {@code toMillis()} still can express it. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /** Refuses null where the parameters don't allow it. */
    public Context {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(clock, "clock");
    }

    /** The time until the deadline: zero when that has passed, 292 years when it is farther away or there is none. */
    public Duration remainingTime() {
        Duration remaining = Duration.between(clock.instant(), deadline);
        if (remaining.isNegative()) {
            return Duration.ZERO;
        }
        return remaining.compareTo(LONGEST) > 0 ? LONGEST : remaining;
    }
}
