package dev.apigateway.emulator.api;

import java.util.List;

/**
 * A JWT authorizer of an HTTP API; of a REST API an authorizer for a Cognito user pool.
 *
 * @param issuer what {@code iss} must be
 * @param audience of these {@code aud} or {@code client_id} must have one
 * @param jwks the keys: a file or URL with a JSON Web Key Set; empty for the one that the issuer's
 *        {@code /.well-known/openid-configuration} names
 * @param identitySource where the token is, for instance {@code $request.header.Authorization}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT authorizers</a>
 */
public record JwtAuthorizer(String issuer, List<String> audience, String jwks,
        String identitySource) implements Authorizer {

    /** Where tokens are unless something else is said. */
    public static final String AUTHORIZATION_HEADER = "$request.header.Authorization";

    public JwtAuthorizer {
        if (issuer.isBlank()) {
            throw new IllegalArgumentException("A JWT authorizer has no issuer. Set what 'iss' is in the tokens.");
        }
        audience = List.copyOf(audience);
    }
}
