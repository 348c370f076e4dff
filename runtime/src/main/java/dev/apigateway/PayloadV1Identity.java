package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * Who called, in payload format version 1.0 ({@code requestContext.identity}).
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html">Context
 *      variables</a>
 */
public sealed interface PayloadV1Identity permits BuiltPayloadV1Identity {

    /** {@code accessKey}, with IAM authorization. */
    @Nullable
    String accessKey();

    /** {@code accountId}, with IAM authorization. */
    @Nullable
    String accountId();

    /** {@code apiKey}, where the method requires one. */
    @Nullable
    String apiKey();

    /** {@code apiKeyId}. */
    @Nullable
    String apiKeyId();

    /** {@code caller}, with IAM authorization. */
    @Nullable
    String caller();

    /** {@code clientCert}, with mutual TLS. */
    @Nullable
    ClientCertificate clientCertificate();

    /** {@code cognitoAmr}. */
    @Nullable
    String cognitoAmr();

    /** {@code cognitoAuthenticationProvider}. */
    @Nullable
    String cognitoAuthenticationProvider();

    /** {@code cognitoAuthenticationType}. */
    @Nullable
    String cognitoAuthenticationType();

    /** {@code cognitoIdentityId}. */
    @Nullable
    String cognitoIdentityId();

    /** {@code cognitoIdentityPoolId}. */
    @Nullable
    String cognitoIdentityPoolId();

    /** {@code principalOrgId}, with IAM authorization. */
    @Nullable
    String principalOrgId();

    /** {@code sourceIp}. */
    @Nullable
    String sourceIp();

    /** {@code user}, with IAM authorization. */
    @Nullable
    String user();

    /** {@code userAgent}. */
    @Nullable
    String userAgent();

    /** {@code userArn}, with IAM authorization. */
    @Nullable
    String userArn();

    /** {@code vpcId}, for private APIs. */
    @Nullable
    String vpcId();

    /** {@code vpceId}, for private APIs. */
    @Nullable
    String vpceId();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private @Nullable String accessKey;
        private @Nullable String accountId;
        private @Nullable String apiKey;
        private @Nullable String apiKeyId;
        private @Nullable String caller;
        private @Nullable ClientCertificate clientCertificate;
        private @Nullable String cognitoAmr;
        private @Nullable String cognitoAuthenticationProvider;
        private @Nullable String cognitoAuthenticationType;
        private @Nullable String cognitoIdentityId;
        private @Nullable String cognitoIdentityPoolId;
        private @Nullable String principalOrgId;
        private @Nullable String sourceIp;
        private @Nullable String user;
        private @Nullable String userAgent;
        private @Nullable String userArn;
        private @Nullable String vpcId;
        private @Nullable String vpceId;

        private Builder() {
        }

        public Builder accessKey(@Nullable String accessKey) {
            this.accessKey = accessKey;
            return this;
        }

        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        public Builder apiKey(@Nullable String apiKey) {
            this.apiKey = apiKey;
            return this;
        }

        public Builder apiKeyId(@Nullable String apiKeyId) {
            this.apiKeyId = apiKeyId;
            return this;
        }

        public Builder caller(@Nullable String caller) {
            this.caller = caller;
            return this;
        }

        public Builder clientCertificate(@Nullable ClientCertificate clientCertificate) {
            this.clientCertificate = clientCertificate;
            return this;
        }

        public Builder cognitoAmr(@Nullable String cognitoAmr) {
            this.cognitoAmr = cognitoAmr;
            return this;
        }

        public Builder cognitoAuthenticationProvider(@Nullable String cognitoAuthenticationProvider) {
            this.cognitoAuthenticationProvider = cognitoAuthenticationProvider;
            return this;
        }

        public Builder cognitoAuthenticationType(@Nullable String cognitoAuthenticationType) {
            this.cognitoAuthenticationType = cognitoAuthenticationType;
            return this;
        }

        public Builder cognitoIdentityId(@Nullable String cognitoIdentityId) {
            this.cognitoIdentityId = cognitoIdentityId;
            return this;
        }

        public Builder cognitoIdentityPoolId(@Nullable String cognitoIdentityPoolId) {
            this.cognitoIdentityPoolId = cognitoIdentityPoolId;
            return this;
        }

        public Builder principalOrgId(@Nullable String principalOrgId) {
            this.principalOrgId = principalOrgId;
            return this;
        }

        public Builder sourceIp(@Nullable String sourceIp) {
            this.sourceIp = sourceIp;
            return this;
        }

        public Builder user(@Nullable String user) {
            this.user = user;
            return this;
        }

        public Builder userAgent(@Nullable String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        public Builder userArn(@Nullable String userArn) {
            this.userArn = userArn;
            return this;
        }

        public Builder vpcId(@Nullable String vpcId) {
            this.vpcId = vpcId;
            return this;
        }

        public Builder vpceId(@Nullable String vpceId) {
            this.vpceId = vpceId;
            return this;
        }

        /** Makes it of what was set. */
        public PayloadV1Identity build() {
            return new BuiltPayloadV1Identity(accessKey, accountId, apiKey, apiKeyId, caller, clientCertificate, cognitoAmr,
                    cognitoAuthenticationProvider, cognitoAuthenticationType, cognitoIdentityId, cognitoIdentityPoolId,
                    principalOrgId, sourceIp, user, userAgent, userArn, vpcId, vpceId);
        }
    }
}
