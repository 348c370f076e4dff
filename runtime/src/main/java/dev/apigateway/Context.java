package dev.apigateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What Lambda tells about one invocation. Immutable, safe for any thread. What Lambda leaves out is null.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda environment variables</a>
 */
public sealed interface Context permits BuiltContext {

    /** The invocation's opaque identifier, for instance {@code 8476a536-e9f4-11e8-9739-2dfe598c3fcd}. */
    String requestId();

    /** {@code AWS_LAMBDA_FUNCTION_NAME}. */
    @Nullable
    String functionName();

    /** {@code AWS_LAMBDA_FUNCTION_VERSION}, for instance {@code $LATEST}. */
    @Nullable
    String functionVersion();

    /** The ARN that was invoked, with the alias or version if the caller named one. */
    @Nullable
    String functionArn();

    /** {@code AWS_LAMBDA_FUNCTION_MEMORY_SIZE}, 0 where that is not set. */
    int memoryLimitMegabytes();

    /**
     * When Lambda ends the invocation; {@link Instant#MAX} where there is no deadline, as under some local emulators.
     */
    Instant deadline();

    /**
     * The X-Ray trace header, for instance {@code
     * Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1}.
     */
    @Nullable
    String traceId();

    /** The tenant, with tenant isolation. */
    @Nullable
    String tenantId();

    /** What the caller's mobile SDK sent. */
    @Nullable
    ClientContext clientContext();

    /** The caller's Cognito identity. */
    @Nullable
    CognitoIdentity cognitoIdentity();

    /** {@code AWS_LAMBDA_LOG_GROUP_NAME}. */
    @Nullable
    String logGroup();

    /** {@code AWS_LAMBDA_LOG_STREAM_NAME}. */
    @Nullable
    String logStream();

    /** Whether this is the first invocation of this execution environment. */
    boolean coldStart();

    /** The time until the deadline: zero when that has passed, 292 years when it is farther away or there is none. */
    Duration remainingTime();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private @Nullable String requestId;
        private @Nullable String functionName;
        private @Nullable String functionVersion;
        private @Nullable String functionArn;
        private int memoryLimitMegabytes;
        private Instant deadline = Instant.MAX;
        private @Nullable String traceId;
        private @Nullable String tenantId;
        private @Nullable ClientContext clientContext;
        private @Nullable CognitoIdentity cognitoIdentity;
        private @Nullable String logGroup;
        private @Nullable String logStream;
        private boolean coldStart;
        private Clock clock = Clock.systemUTC();

        private Builder() {
        }

        public Builder requestId(String requestId) {
            this.requestId = requestId;
            return this;
        }

        public Builder functionName(@Nullable String functionName) {
            this.functionName = functionName;
            return this;
        }

        public Builder functionVersion(@Nullable String functionVersion) {
            this.functionVersion = functionVersion;
            return this;
        }

        public Builder functionArn(@Nullable String functionArn) {
            this.functionArn = functionArn;
            return this;
        }

        public Builder memoryLimitMegabytes(int memoryLimitMegabytes) {
            this.memoryLimitMegabytes = memoryLimitMegabytes;
            return this;
        }

        public Builder deadline(Instant deadline) {
            this.deadline = deadline;
            return this;
        }

        public Builder traceId(@Nullable String traceId) {
            this.traceId = traceId;
            return this;
        }

        public Builder tenantId(@Nullable String tenantId) {
            this.tenantId = tenantId;
            return this;
        }

        public Builder clientContext(@Nullable ClientContext clientContext) {
            this.clientContext = clientContext;
            return this;
        }

        public Builder cognitoIdentity(@Nullable CognitoIdentity cognitoIdentity) {
            this.cognitoIdentity = cognitoIdentity;
            return this;
        }

        public Builder logGroup(@Nullable String logGroup) {
            this.logGroup = logGroup;
            return this;
        }

        public Builder logStream(@Nullable String logStream) {
            this.logStream = logStream;
            return this;
        }

        public Builder coldStart(boolean coldStart) {
            this.coldStart = coldStart;
            return this;
        }

        /** What {@link Context#remainingTime()} reads; the system's clock where none is set. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Makes it of what was set.
         *
         * @throws IllegalStateException when {@code requestId} is not set
         */
        public Context build() {
            return new BuiltContext(Required.member(requestId, "Context", "requestId"), functionName, functionVersion,
                    functionArn, memoryLimitMegabytes, deadline, traceId, tenantId, clientContext, cognitoIdentity, logGroup,
                    logStream, coldStart, clock);
        }
    }
}
