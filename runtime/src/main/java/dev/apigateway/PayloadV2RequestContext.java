package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The request context of payload format version 2.0: an HTTP API or a function URL.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Function URL payloads</a>
 */
public sealed interface PayloadV2RequestContext extends RequestContext permits BuiltPayloadV2RequestContext {

    /** {@code accountId}; {@code anonymous} for a function URL without authorization. */
    @Override
    @Nullable
    String accountId();

    /** {@code apiId}; for a function URL its identifier. */
    @Override
    @Nullable
    String apiId();

    /** {@code authentication.clientCert}, with mutual TLS. */
    @Nullable
    ClientCertificate authentication();

    /** {@code authorizer}. */
    PayloadV2Authorizer authorizer();

    /** {@code domainName}. */
    @Override
    @Nullable
    String domainName();

    /** {@code domainPrefix}. */
    @Override
    @Nullable
    String domainPrefix();

    /** {@code http}. */
    PayloadV2Http http();

    /** {@code requestId}. */
    @Override
    @Nullable
    String requestId();

    /** {@code routeKey}, for instance {@code GET /pets/{id}} or {@code $default}. */
    @Nullable
    String routeKey();

    /** {@code stage}. */
    @Override
    @Nullable
    String stage();

    /** {@code timeEpoch}. */
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

        private static final PayloadV2Http NO_HTTP = new PayloadV2Http(null, null, null, null, null);

        private @Nullable String accountId;
        private @Nullable String apiId;
        private @Nullable ClientCertificate authentication;
        private PayloadV2Authorizer authorizer = PayloadV2Authorizer.none();
        private @Nullable String domainName;
        private @Nullable String domainPrefix;
        private PayloadV2Http http = NO_HTTP;
        private @Nullable String requestId;
        private @Nullable String routeKey;
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

        public Builder authentication(@Nullable ClientCertificate authentication) {
            this.authentication = authentication;
            return this;
        }

        public Builder authorizer(PayloadV2Authorizer authorizer) {
            this.authorizer = authorizer;
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

        public Builder http(PayloadV2Http http) {
            this.http = http;
            return this;
        }

        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        public Builder routeKey(@Nullable String routeKey) {
            this.routeKey = routeKey;
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
        public PayloadV2RequestContext build() {
            return new BuiltPayloadV2RequestContext(accountId, apiId, authentication, authorizer, domainName, domainPrefix,
                    http, requestId, routeKey, stage, time);
        }
    }
}
