package dev.apigateway.emulator.api;

import org.jspecify.annotations.Nullable;

/**
 * IAM authorization that takes every caller for the one described here; signatures are not checked.
 *
 * @param accessKey the access key id
 * @param accountId the account of the caller
 * @param caller the id of the principal, {@code callerId} in payload format version 2.0
 * @param userArn the ARN of the principal
 * @param user the id of the user, {@code userId} in payload format version 2.0
 * @param principalOrgId the organization, null if there is none
 * @param cognitoIdentity the Cognito identity, null if it is none
 */
public record IamAuthorizer(String accessKey, String accountId, String caller, String userArn, String user,
        @Nullable String principalOrgId, @Nullable CognitoCaller cognitoIdentity) implements Authorizer {

    /** A user in an account that does not exist. */
    public static IamAuthorizer someone() {
        return new IamAuthorizer("AKIALOCALLOCALLOCAL0", AwsIds.ACCOUNT, "AIDALOCALLOCALLOCAL00",
                "arn:aws:iam::" + AwsIds.ACCOUNT + ":user/local", "AIDALOCALLOCALLOCAL00", null, null);
    }
}
