package dev.apigateway.runtime.codec.event;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.apigateway.ClientCertificate;
import dev.apigateway.PayloadV1Identity;
import dev.apigateway.VpcLatticeIdentity;
import dev.apigateway.runtime.json.JsonCursor;

/** The members of {@code requestContext.identity}, in payload format version 1.0 and in VPC Lattice. */
final class IdentityMembers {

    static final IdentityMembers NONE = new IdentityMembers();

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
    private @Nullable String principal;
    private @Nullable String latticePrincipalOrgId;
    private @Nullable String sessionName;
    private @Nullable String sourceVpcArn;
    private @Nullable String type;
    private @Nullable String x509IssuerOu;
    private @Nullable String x509SanDns;
    private @Nullable String x509SanNameCn;
    private @Nullable String x509SanUri;
    private @Nullable String x509SubjectCn;

    private IdentityMembers() {
    }

    static IdentityMembers read(JsonCursor cursor) throws IOException {
        if (!cursor.atObject()) {
            return NONE;
        }
        IdentityMembers identity = new IdentityMembers();
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            identity.readMember(name, cursor);
        }
        return identity;
    }

    PayloadV1Identity payloadV1() {
        return PayloadV1Identity.builder()
                .accessKey(accessKey)
                .accountId(accountId)
                .apiKey(apiKey)
                .apiKeyId(apiKeyId)
                .caller(caller)
                .clientCertificate(clientCert)
                .cognitoAmr(cognitoAmr)
                .cognitoAuthenticationProvider(cognitoAuthenticationProvider)
                .cognitoAuthenticationType(cognitoAuthenticationType)
                .cognitoIdentityId(cognitoIdentityId)
                .cognitoIdentityPoolId(cognitoIdentityPoolId)
                .principalOrgId(principalOrgId)
                .sourceIp(sourceIp)
                .user(user)
                .userAgent(userAgent)
                .userArn(userArn)
                .vpcId(vpcId)
                .vpceId(vpceId)
                .build();
    }

    VpcLatticeIdentity vpcLattice() {
        return VpcLatticeIdentity.builder()
                .sourceVpcArn(sourceVpcArn)
                .type(type)
                .principal(principal)
                .principalOrgId(latticePrincipalOrgId != null ? latticePrincipalOrgId : principalOrgId)
                .sessionName(sessionName)
                .x509SubjectCn(x509SubjectCn)
                .x509IssuerOu(x509IssuerOu)
                .x509SanDns(x509SanDns)
                .x509SanNameCn(x509SanNameCn)
                .x509SanUri(x509SanUri)
                .build();
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
            default -> readVpcLatticeMember(name, cursor);
        }
    }

    private void readVpcLatticeMember(String name, JsonCursor cursor) throws IOException {
        switch (name) {
            case "principal" -> principal = cursor.text();
            case "principalOrgID" -> latticePrincipalOrgId = cursor.text();
            case "sessionName" -> sessionName = cursor.text();
            case "sourceVpcArn" -> sourceVpcArn = cursor.text();
            case "type" -> type = cursor.text();
            case "x509IssuerOu" -> x509IssuerOu = cursor.text();
            case "x509SanDns" -> x509SanDns = cursor.text();
            case "x509SanNameCn" -> x509SanNameCn = cursor.text();
            case "x509SanUri" -> x509SanUri = cursor.text();
            case "x509SubjectCn" -> x509SubjectCn = cursor.text();
            default -> cursor.skip();
        }
    }
}
