package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltVpcLatticeIdentity(
        @Nullable String sourceVpcArn,
        @Nullable String type,
        @Nullable String principal,
        @Nullable String principalOrgId,
        @Nullable String sessionName,
        @Nullable String x509SubjectCn,
        @Nullable String x509IssuerOu,
        @Nullable String x509SanDns,
        @Nullable String x509SanNameCn,
        @Nullable String x509SanUri) implements VpcLatticeIdentity {

}
