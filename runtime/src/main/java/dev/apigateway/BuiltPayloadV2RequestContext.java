package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltPayloadV2RequestContext(
        @Nullable String accountId,
        @Nullable String apiId,
        @Nullable ClientCertificate authentication,
        PayloadV2Authorizer authorizer,
        @Nullable String domainName,
        @Nullable String domainPrefix,
        PayloadV2Http http,
        @Nullable String requestId,
        @Nullable String routeKey,
        @Nullable String stage,
        @Nullable Instant time) implements PayloadV2RequestContext {

    @Override
    public @Nullable String sourceIp() {
        return http.sourceIp();
    }

    @Override
    public @Nullable String userAgent() {
        return http.userAgent();
    }
}
