package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The request context of payload format version 1.0: a REST API, or an HTTP API that is set to 1.0.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">
 *      Input format of a Lambda function for proxy integration</a>
 */
public sealed interface PayloadV1RequestContext extends RequestContext permits BuiltPayloadV1RequestContext {

    /** {@code accountId}. */
    @Override
    @Nullable
    String accountId();

    /** {@code apiId}. */
    @Override
    @Nullable
    String apiId();

    /** {@code authorizer}; its lists and maps are empty when nothing authorized the request. */
    PayloadV1Authorizer authorizer();

    /** {@code deploymentId}, REST APIs only. */
    @Nullable
    String deploymentId();

    /** {@code domainName}. */
    @Override
    @Nullable
    String domainName();

    /** {@code domainPrefix}. */
    @Override
    @Nullable
    String domainPrefix();

    /** {@code extendedRequestId}. */
    @Nullable
    String extendedRequestId();

    /** {@code httpMethod}. */
    @Nullable
    String httpMethod();

    /** {@code identity}. */
    PayloadV1Identity identity();

    /** {@code operationName}, REST APIs only. */
    @Nullable
    String operationName();

    /** {@code path}: with the stage, as the caller sent it. */
    @Nullable
    String path();

    /** {@code protocol}, for instance {@code HTTP/1.1}. */
    @Nullable
    String protocol();

    /** {@code requestId}. */
    @Override
    @Nullable
    String requestId();

    /** {@code resourceId}. */
    @Nullable
    String resourceId();

    /** {@code resourcePath}, for instance {@code /pets/{id}}. */
    @Nullable
    String resourcePath();

    /** {@code stage}. */
    @Override
    @Nullable
    String stage();

    /** {@code requestTimeEpoch}. */
    @Override
    @Nullable
    Instant time();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private static final PayloadV1Identity NO_IDENTITY = PayloadV1Identity.builder().build();

        private @Nullable String accountId;
        private @Nullable String apiId;
        private PayloadV1Authorizer authorizer = PayloadV1Authorizer.none();
        private @Nullable String deploymentId;
        private @Nullable String domainName;
        private @Nullable String domainPrefix;
        private @Nullable String extendedRequestId;
        private @Nullable String httpMethod;
        private PayloadV1Identity identity = NO_IDENTITY;
        private @Nullable String operationName;
        private @Nullable String path;
        private @Nullable String protocol;
        private @Nullable String requestId;
        private @Nullable String resourceId;
        private @Nullable String resourcePath;
        private @Nullable String stage;
        private @Nullable Instant time;

        private Builder() {
        }

        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        public Builder apiId(@Nullable String apiId) {
            this.apiId = apiId;
            return this;
        }

        public Builder authorizer(PayloadV1Authorizer authorizer) {
            this.authorizer = authorizer;
            return this;
        }

        public Builder deploymentId(@Nullable String deploymentId) {
            this.deploymentId = deploymentId;
            return this;
        }

        public Builder domainName(@Nullable String domainName) {
            this.domainName = domainName;
            return this;
        }

        public Builder domainPrefix(@Nullable String domainPrefix) {
            this.domainPrefix = domainPrefix;
            return this;
        }

        public Builder extendedRequestId(@Nullable String extendedRequestId) {
            this.extendedRequestId = extendedRequestId;
            return this;
        }

        public Builder httpMethod(@Nullable String httpMethod) {
            this.httpMethod = httpMethod;
            return this;
        }

        public Builder identity(PayloadV1Identity identity) {
            this.identity = identity;
            return this;
        }

        public Builder operationName(@Nullable String operationName) {
            this.operationName = operationName;
            return this;
        }

        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        public Builder protocol(@Nullable String protocol) {
            this.protocol = protocol;
            return this;
        }

        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        public Builder resourceId(@Nullable String resourceId) {
            this.resourceId = resourceId;
            return this;
        }

        public Builder resourcePath(@Nullable String resourcePath) {
            this.resourcePath = resourcePath;
            return this;
        }

        public Builder stage(@Nullable String stage) {
            this.stage = stage;
            return this;
        }

        public Builder time(@Nullable Instant time) {
            this.time = time;
            return this;
        }

        /** Makes it of what was set. */
        public PayloadV1RequestContext build() {
            return new BuiltPayloadV1RequestContext(accountId, apiId, authorizer, deploymentId, domainName, domainPrefix,
                    extendedRequestId, httpMethod, identity, operationName, path, protocol, requestId, resourceId, resourcePath,
                    stage, time);
        }
    }
}
