package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltVpcLatticeRequestContext(
        @Nullable String serviceNetworkArn,
        @Nullable String serviceArn,
        @Nullable String targetGroupArn,
        VpcLatticeIdentity identity,
        @Nullable String region,
        @Nullable Instant time,
        @Nullable String domainName,
        @Nullable String sourceIp,
        @Nullable String userAgent) implements VpcLatticeRequestContext {

}
