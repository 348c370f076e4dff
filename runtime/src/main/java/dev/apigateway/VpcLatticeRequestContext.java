package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The request context of VPC Lattice, event structure version V2.
 *
 * @param serviceNetworkArn {@code serviceNetworkArn}
 * @param serviceArn {@code serviceArn}
 * @param targetGroupArn {@code targetGroupArn}
 * @param identity {@code identity}
 * @param region {@code region}, for instance {@code us-west-2}
 * @param time {@code timeEpoch}, which has microseconds
 * @param domainName the {@code Host} header without a port
 * @param sourceIp the last address in {@code X-Forwarded-For}, without a port; null where the header has none
 * @param userAgent the {@code User-Agent} header
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda functions as targets in VPC
 *      Lattice</a>
 */
public record VpcLatticeRequestContext(
        @Nullable String serviceNetworkArn,
        @Nullable String serviceArn,
        @Nullable String targetGroupArn,
        VpcLatticeIdentity identity,
        @Nullable String region,
        @Nullable Instant time,
        @Nullable String domainName,
        @Nullable String sourceIp,
        @Nullable String userAgent) implements RequestContext {
}
