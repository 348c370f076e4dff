package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * Who called through VPC Lattice ({@code requestContext.identity}).
 *
 * @param sourceVpcArn {@code sourceVpcArn}
 * @param type {@code type}, for instance {@code AWS_IAM}; null for a caller that wasn't authenticated
 * @param principal {@code principal}: the authenticated caller
 * @param principalOrgId {@code principalOrgID}
 * @param sessionName {@code sessionName}
 * @param x509SubjectCn {@code x509SubjectCn}
 * @param x509IssuerOu {@code x509IssuerOu}
 * @param x509SanDns {@code x509SanDns}
 * @param x509SanNameCn {@code x509SanNameCn}
 * @param x509SanUri {@code x509SanUri}
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">Lambda functions as targets in VPC
 *      Lattice</a>
 */
public record VpcLatticeIdentity(
        @Nullable String sourceVpcArn,
        @Nullable String type,
        @Nullable String principal,
        @Nullable String principalOrgId,
        @Nullable String sessionName,
        @Nullable String x509SubjectCn,
        @Nullable String x509IssuerOu,
        @Nullable String x509SanDns,
        @Nullable String x509SanNameCn,
        @Nullable String x509SanUri) {
}
