package dev.apigateway.emulator.api;

import java.util.List;

/**
 * The Cognito identity whose credentials signed a request.
 *
 * @param identityId the id of the identity
 * @param identityPoolId the id of its pool
 * @param amr how it was authenticated: {@code authenticated} or {@code unauthenticated}, then the providers
 */
public record CognitoCaller(String identityId, String identityPoolId, List<String> amr) {

    public CognitoCaller {
        amr = List.copyOf(amr);
    }
}
