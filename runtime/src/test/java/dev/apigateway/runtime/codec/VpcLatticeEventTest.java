package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventSource;
import dev.apigateway.VpcLatticeIdentity;
import dev.apigateway.VpcLatticeRequestContext;

class VpcLatticeEventTest {

    @Test
    void serviceNetworkWinsOverTheVersionThatHttpApisHaveToo() {
        ApiGatewayEvent event = Events.decodeFile("vpc-lattice-v2");

        assertThat(event.source()).isEqualTo(EventSource.VPC_LATTICE);
        assertThat(event.headers().all("x-tag")).containsExactly("one", "two");
        assertThat(event.query().all("tag")).containsExactly("dog", "cat");
    }

    @Test
    void signedCallerIsRead() {
        VpcLatticeRequestContext context = (VpcLatticeRequestContext) Events.decodeFile("vpc-lattice-v2-iam").requestContext();

        assertThat(context.identity()).isEqualTo(VpcLatticeIdentity.builder()
                .sourceVpcArn("arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-0xmpl4276c84697e7")
                .type("AWS_IAM")
                .principal("arn:aws:sts::111122223333:assumed-role/pets-client/vet")
                .principalOrgId("o-xmplorgid1")
                .sessionName("vet")
                .x509SubjectCn("pets.example.com")
                .x509IssuerOu("Example CA")
                .x509SanDns("pets.example.com")
                .x509SanNameCn("pets")
                .x509SanUri("https://pets.example.com")
                .build());
        assertThat(context.time()).isEqualTo(Instant.parse("2020-03-10T05:16:23.220417Z"));
    }

    @Test
    void queryIsCutOffThePath() {
        ApiGatewayEvent event = decode("/pets/Old%20Rex?tag=a%2Cb&tag=c", "");

        assertThat(event.path()).isEqualTo("/pets/Old Rex");
        assertThat(event.rawPath()).isEqualTo("/pets/Old%20Rex");
        assertThat(event.rawQueryString()).isEqualTo("tag=a%2Cb&tag=c");
        assertThat(event.routeKey()).isEqualTo("GET /pets/Old%20Rex");
    }

    @Test
    void singleHeadersAreTakenToo() {
        ApiGatewayEvent event = decode("/", ",\"headers\":{\"accept\":\"a, b\"}");

        assertThat(event.headers().all("accept")).containsExactly("a, b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "198.51.100.7:52345 | 198.51.100.7", "[2001:db8::7]:52345 | 2001:db8::7",
            "192.0.2.1, 198.51.100.7 | 198.51.100.7", "2001:db8::7 | 2001:db8::7" })
    void sourceIpIsTheAddressAlone(String forwardedFor, String sourceIp) {
        ApiGatewayEvent event = decode("/", ",\"headers\":{\"x-forwarded-for\":[\"" + forwardedFor + "\"]}");

        assertThat(event.requestContext().sourceIp()).isEqualTo(sourceIp);
    }

    @ParameterizedTest
    @CsvSource({ "'', '', /", "?a=b, '', /", "/?a=b, /, /" })
    void emptyPathIsTheRoot(String received, String rawPath, String path) {
        ApiGatewayEvent event = decode(received, "");

        assertThat(event.path()).isEqualTo(path);
        assertThat(event.rawPath()).isEqualTo(rawPath);
    }

    private static ApiGatewayEvent decode(String path, String members) {
        return Events.decode("{\"version\":\"2.0\",\"method\":\"GET\",\"path\":\"" + path + "\"" + members
                + ",\"requestContext\":{\"serviceNetworkArn\":\"arn\"}}");
    }
}
