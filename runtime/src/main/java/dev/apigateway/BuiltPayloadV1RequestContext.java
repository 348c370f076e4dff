package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltPayloadV1RequestContext(
        @Nullable String accountId,
        @Nullable String apiId,
        PayloadV1Authorizer authorizer,
        @Nullable String deploymentId,
        @Nullable String domainName,
        @Nullable String domainPrefix,
        @Nullable String extendedRequestId,
        @Nullable String httpMethod,
        PayloadV1Identity identity,
        @Nullable String operationName,
        @Nullable String path,
        @Nullable String protocol,
        @Nullable String requestId,
        @Nullable String resourceId,
        @Nullable String resourcePath,
        @Nullable String stage,
        @Nullable Instant time) implements PayloadV1RequestContext {

    @Override
    public @Nullable String sourceIp() {
        return identity.sourceIp();
    }

    @Override
    public @Nullable String userAgent() {
        return identity.userAgent();
    }
}
