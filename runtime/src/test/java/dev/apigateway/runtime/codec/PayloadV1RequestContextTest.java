package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.ClientCertificate;
import dev.apigateway.PayloadV1Authorizer;
import dev.apigateway.PayloadV1Identity;
import dev.apigateway.PayloadV1RequestContext;

class PayloadV1RequestContextTest {

    @Test
    void everyMemberIsRead() {
        PayloadV1RequestContext context = context("rest-api-full");

        assertThat(context).isEqualTo(PayloadV1RequestContext.builder()
                .accountId("123456789012")
                .apiId("api8pets")
                .deploymentId("d3pl0y")
                .domainName("api8pets.execute-api.eu-west-1.amazonaws.com")
                .domainPrefix("api8pets")
                .extendedRequestId("JJbxmplHYosFVYQ=")
                .httpMethod("PUT")
                .identity(PayloadV1Identity.builder()
                        .accessKey("AKIAXMPLACCESSKEY123")
                        .accountId("111122223333")
                        .apiKey("xmplkey0123456789abcd")
                        .apiKeyId("k3y1d")
                        .caller("AIDAXMPLCALLER")
                        .cognitoAmr("authenticated")
                        .cognitoAuthenticationProvider("idp.example.com")
                        .cognitoAuthenticationType("authenticated")
                        .cognitoIdentityId("eu-west-1:5e4f1a9e-11b4-4d0c-8a23-0d2f2f7e1f10")
                        .cognitoIdentityPoolId("eu-west-1:2c7d9f30-7a41-4b5f-9c57-7a3f0be3d2aa")
                        .principalOrgId("o-xmplorgid1")
                        .sourceIp("203.0.113.17")
                        .user("AIDAXMPLUSER")
                        .userAgent("curl/8.5.0")
                        .userArn("arn:aws:iam::111122223333:user/vet")
                        .vpcId("vpc-0xmpl1")
                        .vpceId("vpce-0xmpl2")
                        .build())
                .operationName("UpdatePet")
                .path("/prod/pets/7")
                .protocol("HTTP/1.1")
                .requestId("77375676-xmpl-4b79-853a-f982474efe18")
                .resourceId("2gxmpl")
                .resourcePath("/pets/{id}")
                .stage("prod")
                .time(Instant.ofEpochMilli(1583798639428L))
                .build());
        assertThat(context.sourceIp()).isEqualTo("203.0.113.17");
        assertThat(context.userAgent()).isEqualTo("curl/8.5.0");
    }

    @Test
    void clientCertificateIsRead() {
        PayloadV1RequestContext context = context("rest-api-client-certificate");

        assertThat(context.identity().clientCertificate()).isEqualTo(
                new ClientCertificate("-----BEGIN CERTIFICATE-----\nMIIBszCCARwCCQ\n-----END CERTIFICATE-----\n",
                        "CN=pets.example.com,O=Pets,C=US", "CN=Example CA,O=Example,C=US", "a1:a1:a1:a1:a1:a1:a1:a1",
                        "May 28 12:30:02 2019 GMT", "Aug  5 09:36:04 2021 GMT"));
    }

    @Test
    void claimsOfAUserPoolAreRead() {
        PayloadV1RequestContext context = context("rest-api-cognito-authorizer");

        assertThat(context.authorizer()).isEqualTo(new PayloadV1Authorizer(null,
                Map.of("sub", "3f2a7c1e-93cf-4b8e-a6ef-0d6f4d0c1b52", "aud", "pets-web", "email_verified", "true",
                        "cognito:groups", "admins,vets", "exp", "Tue Mar 10 01:03:59 UTC 2020"),
                List.of(), Map.of()));
    }

    @Test
    void claimsAndScopesOfAnHttpApiAreRead() {
        PayloadV1RequestContext context = context("http-api-payload-v1");

        assertThat(context.authorizer()).isEqualTo(new PayloadV1Authorizer(null,
                Map.of("sub", "3f2a7c1e-93cf-4b8e-a6ef-0d6f4d0c1b52", "aud", "pets-web"), List.of("pets/read"), Map.of()));
    }

    @Test
    void consoleTestCallerIsRead() {
        PayloadV1RequestContext context = context("rest-api-nulls");

        assertThat(context.stage()).isEqualTo("test-invoke-stage");
        assertThat(context.identity().apiKey()).isEqualTo("test-invoke-api-key");
        assertThat(context.identity().cognitoIdentityId()).isNull();
        assertThat(context.authorizer()).isSameAs(PayloadV1Authorizer.none());
    }

    private static PayloadV1RequestContext context(String file) {
        return (PayloadV1RequestContext) Events.decodeFile(file).requestContext();
    }
}
