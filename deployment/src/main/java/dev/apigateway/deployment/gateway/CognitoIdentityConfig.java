package dev.apigateway.deployment.gateway;

import java.util.List;

import io.smallrye.config.WithDefault;

/** The Cognito identity of a caller. */
public interface CognitoIdentityConfig {

    /**
     * The id of the identity.
     */
    String identityId();

    /**
     * The id of the identity pool.
     */
    String identityPoolId();

    /**
     * How the identity was authenticated: `authenticated` or `unauthenticated`, then the providers.
     */
    @WithDefault("authenticated")
    List<String> amr();
}
