package dev.apigateway.emulator.authorizer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.api.CognitoCaller;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What events say of a caller who signed the request. */
final class IamAccess {

    private IamAccess() {
    }

    static Access of(IamAuthorizer caller, Front front) {
        return front == Front.HTTP_API || front == Front.FUNCTION_URL ? payloadV2(caller) : payloadV1(caller);
    }

    private static Access payloadV2(IamAuthorizer caller) {
        JsonObject iam = new JsonObject().put("accessKey", caller.accessKey()).put("accountId", caller.accountId());
        iam.put("callerId", caller.caller()).put("cognitoIdentity", payloadV2(caller.cognitoIdentity()));
        iam.put("principalOrgId", caller.principalOrgId());
        iam.put("userArn", caller.userArn()).put("userId", caller.user());
        return new Access(new JsonObject().put("iam", iam), Map.of());
    }

    private static @Nullable JsonObject payloadV2(@Nullable CognitoCaller identity) {
        return identity == null ? null
                : new JsonObject().put("amr", new JsonArray(identity.amr()))
                        .put("identityId", identity.identityId()).put("identityPoolId", identity.identityPoolId());
    }

    private static Access payloadV1(IamAuthorizer caller) {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("accessKey", caller.accessKey());
        identity.put("accountId", caller.accountId());
        identity.put("caller", caller.caller());
        identity.put("userArn", caller.userArn());
        identity.put("user", caller.user());
        if (caller.principalOrgId() != null) {
            identity.put("principalOrgId", caller.principalOrgId());
        }
        if (caller.cognitoIdentity() != null) {
            describe(caller.cognitoIdentity(), identity);
        }
        return new Access(null, identity);
    }

    private static void describe(CognitoCaller cognito, Map<String, String> identity) {
        identity.put("cognitoIdentityId", cognito.identityId());
        identity.put("cognitoIdentityPoolId", cognito.identityPoolId());
        if (!cognito.amr().isEmpty()) {
            identity.put("cognitoAuthenticationType", cognito.amr().get(0));
        }
        if (cognito.amr().size() > 1) {
            identity.put("cognitoAuthenticationProvider", String.join(",", cognito.amr().subList(1, cognito.amr().size())));
        }
    }
}
