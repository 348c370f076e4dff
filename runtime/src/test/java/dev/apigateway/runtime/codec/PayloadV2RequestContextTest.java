package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.ClientCertificate;
import dev.apigateway.PayloadV2Authorizer;
import dev.apigateway.PayloadV2Http;
import dev.apigateway.PayloadV2RequestContext;

class PayloadV2RequestContextTest {

    @Test
    void everyMemberIsRead() {
        PayloadV2RequestContext context = context("http-api-client-certificate");

        assertThat(context).isEqualTo(PayloadV2RequestContext.builder()
                .accountId("123456789012")
                .apiId("api7pets")
                .authentication(
                        new ClientCertificate("-----BEGIN CERTIFICATE-----\nMIIBszCCARwCCQ\n-----END CERTIFICATE-----\n",
                                "CN=pets.example.com,O=Pets,C=US", "CN=Example CA,O=Example,C=US", "a1:a1:a1:a1:a1:a1:a1:a1",
                                "May 28 12:30:02 2019 GMT", "Aug  5 09:36:04 2021 GMT"))
                .domainName("api7pets.execute-api.eu-west-1.amazonaws.com")
                .domainPrefix("api7pets")
                .http(new PayloadV2Http("GET", "/pets", "HTTP/1.1", "203.0.113.17", "curl/8.5.0"))
                .requestId("JKJaXmPLvHcESHA=")
                .routeKey("GET /pets")
                .stage("$default")
                .time(Instant.parse("2020-03-10T05:16:23.220Z"))
                .build());
        assertThat(context.sourceIp()).isEqualTo("203.0.113.17");
        assertThat(context.userAgent()).isEqualTo("curl/8.5.0");
    }

    @Test
    void absentMembersAreNull() {
        PayloadV2RequestContext context = context("http-api-minimal");

        assertThat(context).isEqualTo(PayloadV2RequestContext.builder()
                .http(new PayloadV2Http("GET", null, null, null, null))
                .build());
    }

    @Test
    void jwtAuthorizerIsRead() {
        PayloadV2Authorizer authorizer = context("http-api-jwt-authorizer").authorizer();

        assertThat(authorizer).isEqualTo(new PayloadV2Authorizer(new PayloadV2Authorizer.Jwt(
                Map.of("sub", "3f2a7c1e-93cf-4b8e-a6ef-0d6f4d0c1b52", "iss", "https://idp.example.com/", "aud", "pets-web",
                        "exp", "1583820983", "cognito:groups", "[admins vets]", "email_verified", "true"),
                List.of("pets/read", "pets/write")), Map.of(), null));
    }

    @Test
    void claimsThatAreNotStringsAreTheirJson() {
        PayloadV2Authorizer authorizer = authorizer("""
                {"jwt": {"claims": {"exp": 1583820983, "ratio": 1.50, "admin": true, "none": null,
                 "groups": ["a", "b\\"c", null, []], "address": {"zip": 7, "city": {}}}, "scopes": null}}""");

        assertThat(authorizer.jwt()).isEqualTo(new PayloadV2Authorizer.Jwt(
                Map.of("exp", "1583820983", "ratio", "1.50", "admin", "true", "groups", "[\"a\",\"b\\\"c\",null,[]]",
                        "address", "{\"zip\":7,\"city\":{}}"),
                List.of()));
    }

    @Test
    void iamAuthorizerIsRead() {
        PayloadV2Authorizer authorizer = context("http-api-iam-authorizer").authorizer();

        assertThat(authorizer).isEqualTo(new PayloadV2Authorizer(null, Map.of(), new PayloadV2Authorizer.Iam(
                "ASIAXMPL2EXAMPLE3KEY", "111122223333", "AROAXMPLID:CognitoIdentityCredentials",
                new PayloadV2Authorizer.Cognito(List.of("authenticated", "idp.example.com"),
                        "eu-west-1:5e4f1a9e-11b4-4d0c-8a23-0d2f2f7e1f10",
                        "eu-west-1:2c7d9f30-7a41-4b5f-9c57-7a3f0be3d2aa"),
                "o-xmplorgid1", "arn:aws:sts::111122223333:assumed-role/pets-web/CognitoIdentityCredentials",
                "AROAXMPLID:CognitoIdentityCredentials")));
    }

    private static PayloadV2RequestContext context(String file) {
        return (PayloadV2RequestContext) Events.decodeFile(file).requestContext();
    }

    private static PayloadV2Authorizer authorizer(String json) {
        return ((PayloadV2RequestContext) Events.decode(Events.authorizedV2(json)).requestContext()).authorizer();
    }
}
