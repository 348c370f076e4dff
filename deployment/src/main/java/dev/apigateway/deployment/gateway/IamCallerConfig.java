package dev.apigateway.deployment.gateway;

import java.util.Optional;

import io.smallrye.config.WithDefault;

/** The caller whom an `iam` authorizer takes everyone for. */
public interface IamCallerConfig {

    /**
     * The access key id of the caller.
     */
    @WithDefault("AKIALOCALLOCALLOCAL0")
    String accessKey();

    /**
     * The account of the caller.
     */
    @WithDefault("123456789012")
    String accountId();

    /**
     * The id of the principal.
     */
    @WithDefault("AIDALOCALLOCALLOCAL00")
    String caller();

    /**
     * The ARN of the principal.
     */
    @WithDefault("arn:aws:iam::123456789012:user/local")
    String userArn();

    /**
     * The id of the user.
     */
    @WithDefault("AIDALOCALLOCALLOCAL00")
    String user();

    /**
     * The organization of the caller.
     * <p>
     * When unset, it has none.
     */
    Optional<String> principalOrgId();

    /**
     * The Cognito identity whose credentials sign.
     */
    Optional<CognitoIdentityConfig> cognitoIdentity();
}
