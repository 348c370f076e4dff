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

        assertThat(context).isEqualTo(new PayloadV1RequestContext("123456789012", "api8pets", PayloadV1Authorizer.none(),
                "d3pl0y", "api8pets.execute-api.eu-west-1.amazonaws.com", "api8pets", "JJbxmplHYosFVYQ=", "PUT",
                new PayloadV1Identity("AKIAXMPLACCESSKEY123", "111122223333", "xmplkey0123456789abcd", "k3y1d",
                        "AIDAXMPLCALLER", null, "authenticated", "idp.example.com", "authenticated",
                        "eu-west-1:5e4f1a9e-11b4-4d0c-8a23-0d2f2f7e1f10",
                        "eu-west-1:2c7d9f30-7a41-4b5f-9c57-7a3f0be3d2aa", "o-xmplorgid1", "203.0.113.17", "AIDAXMPLUSER",
                        "curl/8.5.0", "arn:aws:iam::111122223333:user/vet", "vpc-0xmpl1", "vpce-0xmpl2"),
                "UpdatePet", "/prod/pets/7", "HTTP/1.1", "77375676-xmpl-4b79-853a-f982474efe18", "2gxmpl", "/pets/{id}",
                "prod", Instant.ofEpochMilli(1583798639428L)));
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
