package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The request context of VPC Lattice, event structure version V2.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda functions as targets in VPC
 *      Lattice</a>
 */
public sealed interface VpcLatticeRequestContext extends RequestContext permits BuiltVpcLatticeRequestContext {

    /** {@code serviceNetworkArn}. */
    @Nullable
    String serviceNetworkArn();

    /** {@code serviceArn}. */
    @Nullable
    String serviceArn();

    /** {@code targetGroupArn}. */
    @Nullable
    String targetGroupArn();

    /** {@code identity}. */
    VpcLatticeIdentity identity();

    /** {@code region}, for instance {@code us-west-2}. */
    @Nullable
    String region();

    /** {@code timeEpoch}, which has microseconds. */
    @Override
    @Nullable
    Instant time();

    /** The {@code Host} header without a port. */
    @Override
    @Nullable
    String domainName();

    /** The last address in {@code X-Forwarded-For}, without a port; null where the header has none. */
    @Override
    @Nullable
    String sourceIp();

    /** The {@code User-Agent} header. */
    @Override
    @Nullable
    String userAgent();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private static final VpcLatticeIdentity NO_IDENTITY = VpcLatticeIdentity.builder().build();

        private @Nullable String serviceNetworkArn;
        private @Nullable String serviceArn;
        private @Nullable String targetGroupArn;
        private VpcLatticeIdentity identity = NO_IDENTITY;
        private @Nullable String region;
        private @Nullable Instant time;
        private @Nullable String domainName;
        private @Nullable String sourceIp;
        private @Nullable String userAgent;

        private Builder() {
        }

        public Builder serviceNetworkArn(@Nullable String serviceNetworkArn) {
            this.serviceNetworkArn = serviceNetworkArn;
            return this;
        }

        public Builder serviceArn(@Nullable String serviceArn) {
            this.serviceArn = serviceArn;
            return this;
        }

        public Builder targetGroupArn(@Nullable String targetGroupArn) {
            this.targetGroupArn = targetGroupArn;
            return this;
        }

        public Builder identity(VpcLatticeIdentity identity) {
            this.identity = identity;
            return this;
        }

        public Builder region(@Nullable String region) {
            this.region = region;
            return this;
        }

        public Builder time(@Nullable Instant time) {
            this.time = time;
            return this;
        }

        public Builder domainName(@Nullable String domainName) {
            this.domainName = domainName;
            return this;
        }

        public Builder sourceIp(@Nullable String sourceIp) {
            this.sourceIp = sourceIp;
            return this;
        }

        public Builder userAgent(@Nullable String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** Makes it of what was set. */
        public VpcLatticeRequestContext build() {
            return new BuiltVpcLatticeRequestContext(serviceNetworkArn, serviceArn, targetGroupArn, identity, region, time,
                    domainName, sourceIp, userAgent);
        }
    }
}
