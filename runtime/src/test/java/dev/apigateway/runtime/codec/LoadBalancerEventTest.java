package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.EventSource;
import dev.apigateway.LoadBalancerRequestContext;

class LoadBalancerEventTest {

    @Test
    void elbTellsALoadBalancerEvenWithoutATargetGroup() {
        ApiGatewayEvent event = decode("{\"elb\":{}}", "\"headers\":{}");

        assertThat(event.source()).isEqualTo(EventSource.LOAD_BALANCER);
        assertThat(event.requestContext()).isEqualTo(new LoadBalancerRequestContext(null, false, null, null, null));
    }

    @Test
    void requestContextComesFromTheHeaders() {
        assertThat(Events.decodeFile("alb-multi-value").requestContext()).isEqualTo(new LoadBalancerRequestContext(
                "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/pets-lambda/6d0xmpl1eec9f09a", true,
                "pets-1234567890.eu-west-1.elb.amazonaws.com", "203.0.113.17", "curl/8.5.0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"headers\":{} | false",
            "\"multiValueHeaders\":null | false",
            "\"multiValueHeaders\":{} | true",
            "\"headers\":{\"a\":\"1\"},\"multiValueHeaders\":{\"a\":[\"1\"]} | true",
    })
    void answerTakesTheFormThatTheHeadersCameIn(String headers, boolean multiValueHeaders) {
        ApiGatewayEvent event = decode("{\"elb\":{}}", headers);

        assertThat(((LoadBalancerRequestContext) event.requestContext()).multiValueHeaders()).isEqualTo(multiValueHeaders);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "203.0.113.17 | 203.0.113.17",
            "198.51.100.4, 203.0.113.17 | 203.0.113.17",
            "198.51.100.4,2001:db8::17 | 2001:db8::17",
            "198.51.100.7:52345 | 198.51.100.7",
            "203.0.113.17, 198.51.100.7:52345 | 198.51.100.7",
            "203.0.113.17:1,198.51.100.7:52345 | 198.51.100.7",
            "[2001:db8::7]:52345 | 2001:db8::7",
            "203.0.113.17, [2001:db8::7]:52345 | 2001:db8::7",
            "[2001:db8::7] | 2001:db8::7",
            "::ffff:198.51.100.7 | ::ffff:198.51.100.7",
            "[::ffff:198.51.100.7]:1 | ::ffff:198.51.100.7",
            "::1 | ::1",
            "fe80::1%eth0 | fe80::1%eth0",
            "'  198.51.100.7:52345  ' | 198.51.100.7",
            "'198.51.100.7 , ' | 198.51.100.7",
            "'198.51.100.7,,' | 198.51.100.7",
            "unknown, 198.51.100.7 | 198.51.100.7",
            "198.51.100.7, unknown |",
            "Unknown |",
            "unknown:443 |",
            "' , ' |",
            "'' |",
            "[2001:db8::7 | [2001:db8::7",
            ":443 |",
    })
    void sourceIpIsTheAddressThatTheLoadBalancerAdded(String forwardedFor, String sourceIp) {
        ApiGatewayEvent event = decode("{\"elb\":{}}", "\"headers\":{\"X-Forwarded-For\":\"" + forwardedFor + "\"}");

        assertThat(event.requestContext().sourceIp()).isEqualTo(sourceIp);
    }

    @Test
    void sourceIpIsNullWithoutAForwardedHeader() {
        assertThat(decode("{\"elb\":{}}", "\"headers\":{\"x-forwarded\":\"198.51.100.7\"}").requestContext().sourceIp())
                .isNull();
    }

    @Test
    void forwardedHeaderThatIsEmptyDoesNotCount() {
        ApiGatewayEvent event = decode("{\"elb\":{}}",
                "\"multiValueHeaders\":{\"x-forwarded-for\":[\"198.51.100.4, 198.51.100.7:1\",\" \"]}");

        assertThat(event.requestContext().sourceIp()).isEqualTo("198.51.100.7");
    }

    @Test
    void lastOfSeveralForwardedHeadersCounts() {
        ApiGatewayEvent event = decode("{\"elb\":{}}",
                "\"multiValueHeaders\":{\"x-forwarded-for\":[\"198.51.100.4\",\"198.51.100.5, 203.0.113.17\"]}");

        assertThat(event.requestContext().sourceIp()).isEqualTo("203.0.113.17");
    }

    @ParameterizedTest
    @CsvSource({ "api.example.com, api.example.com", "api.example.com:8443, api.example.com", "[2001:db8::17], [2001:db8::17]",
            "[2001:db8::17]:8443, [2001:db8::17]" })
    void domainNameIsTheHostWithoutItsPort(String host, String domainName) {
        ApiGatewayEvent event = decode("{\"elb\":{}}", "\"headers\":{\"Host\":\"" + host + "\"}");

        assertThat(event.requestContext().domainName()).isEqualTo(domainName);
    }

    @Test
    void plusInAPathIsAPlus() {
        ApiGatewayEvent event = Events.decode(
                "{\"requestContext\":{\"elb\":{}},\"httpMethod\":\"GET\",\"path\":\"/a+b%2Bc%2541\"}");

        assertThat(event.path()).isEqualTo("/a+b+c%41");
        assertThat(event.routeKey()).isEqualTo("GET /a+b%2Bc%2541");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"path\":\"\",", "\"path\":null,", "" })
    void eventWithoutAPathAsksForTheRoot(String path) {
        ApiGatewayEvent event = Events.decode("{" + path + "\"requestContext\":{\"elb\":{}},\"httpMethod\":\"OPTIONS\"}");

        assertThat(event.path()).isEqualTo("/");
        assertThat(event.rawPath()).isEqualTo(path.contains("\"\"") ? "" : "/");
        assertThat(event.routeKey()).isEqualTo("OPTIONS /");
    }

    private static ApiGatewayEvent decode(String requestContext, String members) {
        return Events
                .decode("{\"requestContext\":" + requestContext + ",\"httpMethod\":\"GET\",\"path\":\"/\"," + members + "}");
    }
}
