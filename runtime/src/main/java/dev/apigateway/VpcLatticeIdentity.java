package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * Who called through VPC Lattice ({@code requestContext.identity}).
 *
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda functions as targets in VPC
 *      Lattice</a>
 */
public sealed interface VpcLatticeIdentity permits BuiltVpcLatticeIdentity {

    /** {@code sourceVpcArn}. */
    @Nullable
    String sourceVpcArn();

    /** {@code type}, for instance {@code AWS_IAM}; null for a caller that wasn't authenticated. */
    @Nullable
    String type();

    /** {@code principal}: the authenticated caller. */
    @Nullable
    String principal();

    /** {@code principalOrgID}. */
    @Nullable
    String principalOrgId();

    /** {@code sessionName}. */
    @Nullable
    String sessionName();

    /** {@code x509SubjectCn}. */
    @Nullable
    String x509SubjectCn();

    /** {@code x509IssuerOu}. */
    @Nullable
    String x509IssuerOu();

    /** {@code x509SanDns}. */
    @Nullable
    String x509SanDns();

    /** {@code x509SanNameCn}. */
    @Nullable
    String x509SanNameCn();

    /** {@code x509SanUri}. */
    @Nullable
    String x509SanUri();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private @Nullable String sourceVpcArn;
        private @Nullable String type;
        private @Nullable String principal;
        private @Nullable String principalOrgId;
        private @Nullable String sessionName;
        private @Nullable String x509SubjectCn;
        private @Nullable String x509IssuerOu;
        private @Nullable String x509SanDns;
        private @Nullable String x509SanNameCn;
        private @Nullable String x509SanUri;

        private Builder() {
        }

        public Builder sourceVpcArn(@Nullable String sourceVpcArn) {
            this.sourceVpcArn = sourceVpcArn;
            return this;
        }

        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        public Builder principal(@Nullable String principal) {
            this.principal = principal;
            return this;
        }

        public Builder principalOrgId(@Nullable String principalOrgId) {
            this.principalOrgId = principalOrgId;
            return this;
        }

        public Builder sessionName(@Nullable String sessionName) {
            this.sessionName = sessionName;
            return this;
        }

        public Builder x509SubjectCn(@Nullable String x509SubjectCn) {
            this.x509SubjectCn = x509SubjectCn;
            return this;
        }

        public Builder x509IssuerOu(@Nullable String x509IssuerOu) {
            this.x509IssuerOu = x509IssuerOu;
            return this;
        }

        public Builder x509SanDns(@Nullable String x509SanDns) {
            this.x509SanDns = x509SanDns;
            return this;
        }

        public Builder x509SanNameCn(@Nullable String x509SanNameCn) {
            this.x509SanNameCn = x509SanNameCn;
            return this;
        }

        public Builder x509SanUri(@Nullable String x509SanUri) {
            this.x509SanUri = x509SanUri;
            return this;
        }

        /** Makes it of what was set. */
        public VpcLatticeIdentity build() {
            return new BuiltVpcLatticeIdentity(sourceVpcArn, type, principal, principalOrgId, sessionName, x509SubjectCn,
                    x509IssuerOu, x509SanDns, x509SanNameCn, x509SanUri);
        }
    }
}
