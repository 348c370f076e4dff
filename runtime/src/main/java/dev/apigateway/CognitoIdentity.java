package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * The Cognito identity of a caller with one of AWS's mobile SDKs ({@code Lambda-Runtime-Cognito-Identity}).
 *
 * @param identityId {@code cognitoIdentityId}
 * @param identityPoolId {@code cognitoIdentityPoolId}
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
public record CognitoIdentity(@Nullable String identityId, @Nullable String identityPoolId) {
}
