package dev.apigateway.runtime.codec;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ClientCertificate;
import dev.apigateway.PayloadV1Identity;

/** Reads {@code requestContext.identity} of payload format version 1.0. */
final class IdentityReader {

    static final PayloadV1Identity NONE = new IdentityReader().build();

    private @Nullable String accessKey;
    private @Nullable String accountId;
    private @Nullable String apiKey;
    private @Nullable String apiKeyId;
    private @Nullable String caller;
    private @Nullable ClientCertificate clientCert;
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

    private IdentityReader() {
    }

    static PayloadV1Identity read(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return NONE;
        }
        IdentityReader identity = new IdentityReader();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            identity.readMember(name, cursor);
        }
        return identity.build();
    }

    private PayloadV1Identity build() {
        return new PayloadV1Identity(accessKey, accountId, apiKey, apiKeyId, caller, clientCert, cognitoAmr,
                cognitoAuthenticationProvider, cognitoAuthenticationType, cognitoIdentityId, cognitoIdentityPoolId,
                principalOrgId, sourceIp, user, userAgent, userArn, vpcId, vpceId);
    }

    private void readMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "accessKey" -> accessKey = cursor.text();
            case "accountId" -> accountId = cursor.text();
            case "apiKey" -> apiKey = cursor.text();
            case "apiKeyId" -> apiKeyId = cursor.text();
            case "caller" -> caller = cursor.text();
            case "clientCert" -> clientCert = ClientCertificateReader.read(cursor);
            case "cognitoAmr" -> cognitoAmr = cursor.text();
            case "cognitoAuthenticationProvider" -> cognitoAuthenticationProvider = cursor.text();
            case "cognitoAuthenticationType" -> cognitoAuthenticationType = cursor.text();
            case "cognitoIdentityId" -> cognitoIdentityId = cursor.text();
            case "cognitoIdentityPoolId" -> cognitoIdentityPoolId = cursor.text();
            case "principalOrgId" -> principalOrgId = cursor.text();
            case "sourceIp" -> sourceIp = cursor.text();
            case "user" -> user = cursor.text();
            case "userAgent" -> userAgent = cursor.text();
            case "userArn" -> userArn = cursor.text();
            case "vpcId" -> vpcId = cursor.text();
            case "vpceId" -> vpceId = cursor.text();
            default -> cursor.skip();
        }
    }
}
