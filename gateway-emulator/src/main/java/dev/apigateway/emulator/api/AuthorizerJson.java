package dev.apigateway.emulator.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The authorizers of a file. */
final class AuthorizerJson {

    private static final Set<String> MEMBERS = Set.of("type", "issuer", "audience", "jwks", "identitySource", "handler",
            "simpleResponses", "identitySources", "validation", "resultTtlInSeconds", "accessKey", "accountId", "caller",
            "userArn", "user", "principalOrgId", "cognitoIdentity");
    private static final Set<String> COGNITO = Set.of("identityId", "identityPoolId", "amr");

    private AuthorizerJson() {
    }

    /** Reads one; files that it names are looked for in the directory. */
    static Authorizer read(Object value, String place, Path directory) {
        JsonMembers members = JsonMembers.of(value, place, MEMBERS);
        String type = members.requiredText("type");
        return switch (type) {
            case "jwt" -> jwt(members, directory);
            case "token" -> lambda(members, LambdaAuthorizer.Type.TOKEN);
            case "request" -> lambda(members, LambdaAuthorizer.Type.REQUEST);
            case "request-2.0" -> lambda(members, LambdaAuthorizer.Type.REQUEST_V2);
            case "iam" -> iam(members);
            default -> throw new IllegalArgumentException("'" + members.path("type") + "' is '" + type
                    + "'. Use one of jwt, token, request, request-2.0, iam.");
        };
    }

    private static Authorizer jwt(JsonMembers members, Path directory) {
        String jwks = members.text("jwks", "");
        boolean file = !jwks.isEmpty() && !jwks.startsWith("http://") && !jwks.startsWith("https://");
        return new JwtAuthorizer(members.requiredText("issuer"), members.texts("audience"),
                file ? directory.resolve(jwks).toString() : jwks,
                members.text("identitySource", JwtAuthorizer.AUTHORIZATION_HEADER));
    }

    private static Authorizer lambda(JsonMembers members, LambdaAuthorizer.Type type) {
        Integer seconds = members.number("resultTtlInSeconds");
        Duration ttl = Duration.ofSeconds(seconds == null ? 0 : seconds);
        List<String> sources = members.has("identitySources") ? members.texts("identitySources")
                : LambdaAuthorizer.defaultIdentitySources(type, ttl);
        return new LambdaAuthorizer(type, members.requiredText("handler"), members.flag("simpleResponses"), sources,
                members.text("validation", ""), ttl);
    }

    private static Authorizer iam(JsonMembers members) {
        IamAuthorizer someone = IamAuthorizer.someone();
        return new IamAuthorizer(members.text("accessKey", someone.accessKey()),
                members.text("accountId", someone.accountId()), members.text("caller", someone.caller()),
                members.text("userArn", someone.userArn()), members.text("user", someone.user()),
                members.has("principalOrgId") ? members.requiredText("principalOrgId") : null,
                members.has("cognitoIdentity") ? cognitoIdentity(members) : null);
    }

    private static CognitoCaller cognitoIdentity(JsonMembers members) {
        JsonMembers identity = JsonMembers.of(members.value("cognitoIdentity"), members.path("cognitoIdentity"), COGNITO);
        return new CognitoCaller(identity.requiredText("identityId"), identity.requiredText("identityPoolId"),
                identity.has("amr") ? identity.texts("amr") : List.of("authenticated"));
    }
}
