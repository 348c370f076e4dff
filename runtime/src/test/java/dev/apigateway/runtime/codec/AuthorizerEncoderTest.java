package dev.apigateway.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.AuthorizerResult;
import dev.apigateway.IamPolicy;
import dev.apigateway.IamStatement;
import dev.apigateway.SimpleResult;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.response.AuthorizerEncoder;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

class AuthorizerEncoderTest {

    private static final AuthorizerEvent TOKEN = event("authorizer-token");
    private static final AuthorizerEvent PAYLOAD_V2 = event("authorizer-request-v2");

    @Test
    void policyForTheEventNamesItsArnAlone() {
        assertThat(encode(IamPolicy.allow("user-7", TOKEN), TOKEN)).isEqualTo(Responses.json("""
                {
                  "principalId": "user-7",
                  "policyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [{
                      "Effect": "Allow",
                      "Action": ["execute-api:Invoke"],
                      "Resource": ["arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/7"]
                    }]
                  }
                }"""));
    }

    @Test
    void denialHasTheSameForm() {
        JsonNode statement = encode(IamPolicy.deny("user-7", PAYLOAD_V2), PAYLOAD_V2)
                .get("policyDocument").get("Statement").get(0);

        assertThat(statement.get("Effect").textValue()).isEqualTo("Deny");
        assertThat(statement.get("Resource").get(0).textValue()).isEqualTo(PAYLOAD_V2.arn());
    }

    @Test
    void conditionsAreWritten() {
        IamPolicy policy = IamPolicy.builder("user-7")
                .statement(IamStatement.allow("*").when("IpAddress", "aws:SourceIp", "192.0.2.0/24", "198.51.100.0/24")
                        .when("DateLessThan", "aws:CurrentTime", "2030-01-01T00:00:00Z"))
                .build();

        assertThat(encode(policy, TOKEN).get("policyDocument").get("Statement").get(0).get("Condition"))
                .isEqualTo(Responses.json("""
                        {
                          "IpAddress": {"aws:SourceIp": ["192.0.2.0/24", "198.51.100.0/24"]},
                          "DateLessThan": {"aws:CurrentTime": ["2030-01-01T00:00:00Z"]}
                        }"""));
    }

    @Test
    void scalarsOfTheContextKeepTheirTypes() {
        IamPolicy policy = IamPolicy.builder("user-7").allow("*")
                .context("text", "a \"b\"").context("int", 7).context("long", Long.MAX_VALUE).context("double", 0.5)
                .context("decimal", new BigDecimal("1.50")).context("big", BigInteger.TEN.pow(20)).context("flag", false)
                .build();

        assertThat(new String(new AuthorizerEncoder().encode(policy, TOKEN), UTF_8))
                .endsWith("\"context\":{\"text\":\"a \\\"b\\\"\",\"int\":7,\"long\":9223372036854775807,\"double\":0.5,"
                        + "\"decimal\":1.50,\"big\":100000000000000000000,\"flag\":false}}");
    }

    @Test
    void simpleResultsAreWrittenInPayloadV2() {
        assertThat(encode(SimpleResult.allow(), PAYLOAD_V2)).isEqualTo(Responses.json("{\"isAuthorized\":true}"));
        assertThat(encode(SimpleResult.deny(), PAYLOAD_V2)).isEqualTo(Responses.json("{\"isAuthorized\":false}"));
    }

    @Test
    void contextInPayloadV2MayNest() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("roles", List.of("admin", "vet"));
        context.put("limits", Map.of("pets", 12));

        assertThat(encode(new SimpleResult(true, context), PAYLOAD_V2)).isEqualTo(Responses.json(
                "{\"isAuthorized\":true,\"context\":{\"roles\":[\"admin\",\"vet\"],\"limits\":{\"pets\":12}}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "authorizer-token", "authorizer-request-v1-rest-api", "authorizer-request-v1-http-api",
            "authorizer-request-websocket-api" })
    void simpleResultIsRefusedElsewhere(String name) {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encode(SimpleResult.allow(), event(name)))
                .withMessage("The authorizer answered with a SimpleResult, and the event has not payload format version 2.0, "
                        + "which alone knows simple responses. Answer with an IamPolicy.");
    }

    @Test
    void nestedContextIsRefusedInPayloadV1() {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encode(policyWith("roles", List.of("admin")), TOKEN))
                .withMessage("The value of 'roles' in the authorizer's context is a list; in payload format version 1.0 "
                        + "API Gateway takes strings, numbers and booleans only. Write it as a JSON text.");
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> encode(policyWith("limits", Map.of()), event("authorizer-request-v1-http-api")))
                .withMessage("The value of 'limits' in the authorizer's context is a map; in payload format version 1.0 "
                        + "API Gateway takes strings, numbers and booleans only. Write it as a JSON text.");
    }

    private static IamPolicy policyWith(String name, Object value) {
        return IamPolicy.builder("user-7").allow("*").context(name, value).build();
    }

    private static JsonNode encode(AuthorizerResult result, AuthorizerEvent event) {
        return Responses.json(new AuthorizerEncoder().encode(result, event));
    }

    private static AuthorizerEvent event(String name) {
        return new AuthorizerDecoder().decode(Events.bytes(name));
    }
}
