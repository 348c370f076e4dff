package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * Who called, in payload format version 1.0 ({@code requestContext.identity}).
 *
 * @param accessKey {@code accessKey}, with IAM authorization
 * @param accountId {@code accountId}, with IAM authorization
 * @param apiKey {@code apiKey}, where the method requires one
 * @param apiKeyId {@code apiKeyId}
 * @param caller {@code caller}, with IAM authorization
 * @param clientCertificate {@code clientCert}, with mutual TLS
 * @param cognitoAmr {@code cognitoAmr}
 * @param cognitoAuthenticationProvider {@code cognitoAuthenticationProvider}
 * @param cognitoAuthenticationType {@code cognitoAuthenticationType}
 * @param cognitoIdentityId {@code cognitoIdentityId}
 * @param cognitoIdentityPoolId {@code cognitoIdentityPoolId}
 * @param principalOrgId {@code principalOrgId}, with IAM authorization
 * @param sourceIp {@code sourceIp}
 * @param user {@code user}, with IAM authorization
 * @param userAgent {@code userAgent}
 * @param userArn {@code userArn}, with IAM authorization
 * @param vpcId {@code vpcId}, for private APIs
 * @param vpceId {@code vpceId}, for private APIs
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html">Context
 *      variables</a>
 */
public record PayloadV1Identity(
        @Nullable String accessKey,
        @Nullable String accountId,
        @Nullable String apiKey,
        @Nullable String apiKeyId,
        @Nullable String caller,
        @Nullable ClientCertificate clientCertificate,
        @Nullable String cognitoAmr,
        @Nullable String cognitoAuthenticationProvider,
        @Nullable String cognitoAuthenticationType,
        @Nullable String cognitoIdentityId,
        @Nullable String cognitoIdentityPoolId,
        @Nullable String principalOrgId,
        @Nullable String sourceIp,
        @Nullable String user,
        @Nullable String userAgent,
        @Nullable String userArn,
        @Nullable String vpcId,
        @Nullable String vpceId) {
}
