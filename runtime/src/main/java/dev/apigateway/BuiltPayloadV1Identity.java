package dev.apigateway;

import org.jspecify.annotations.Nullable;

/** The only implementation, made by the builder. */
record BuiltPayloadV1Identity(
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
        @Nullable String vpceId) implements PayloadV1Identity {

}
