package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.PayloadV1Authorizer;
import dev.apigateway.PayloadV1RequestContext;
import dev.apigateway.PayloadV2RequestContext;

class LambdaAuthorizerContextTest {

    @Test
    void payloadV2KeepsJsonTypes() {
        var context = (PayloadV2RequestContext) Events.decodeFile("http-api-lambda-authorizer").requestContext();

        assertThat(context.authorizer().lambda()).isEqualTo(Map.of("tenant", "acme", "level", 3L, "ratio",
                new BigDecimal("0.75"), "active", true, "roles", List.of("admin", "vet"), "limits", limits()));
        assertThat(context.authorizer().jwt()).isNull();
        assertThat(context.authorizer().iam()).isNull();
    }

    @Test
    void payloadV1SortsPrincipalAndContext() {
        var context = (PayloadV1RequestContext) Events.decodeFile("rest-api-lambda-authorizer").requestContext();

        assertThat(context.authorizer()).isEqualTo(new PayloadV1Authorizer("user|7", Map.of(), List.of(),
                Map.of("tenant", "acme", "level", "3", "active", "true", "lambda", "own name", "integrationLatency", 423L)));
    }

    @Test
    void payloadV1ContextMayUseTheNamesOfOthers() {
        PayloadV1Authorizer authorizer = payloadV1("{\"claims\":\"text\",\"scopes\":\"a b\",\"jwt\":{\"a\":1},\"none\":null}");

        assertThat(authorizer).isEqualTo(new PayloadV1Authorizer(null, Map.of(), List.of(),
                Map.of("claims", "text", "scopes", "a b", "jwt", Map.of("a", 1L))));
    }

    @Test
    void numberBeyondLongIsABigDecimal() {
        PayloadV1Authorizer authorizer = payloadV1("{\"large\":123456789012345678901234567890,\"small\":1E-400}");

        assertThat(authorizer.context()).isEqualTo(Map.of("large", new BigDecimal("123456789012345678901234567890"),
                "small", new BigDecimal("1E-400")));
    }

    @Test
    void numberBeyondBigDecimalIsAbsent() {
        PayloadV1Authorizer authorizer = payloadV1("{\"level\":1e99999999999,\"tenant\":\"acme\"}");

        assertThat(authorizer.context()).isEqualTo(Map.of("tenant", "acme"));
    }

    @Test
    void principalThatIsNoTextIsLeftAmongTheContext() {
        assertThat(payloadV1("{\"principalId\":{\"a\":1}}")).isEqualTo(
                new PayloadV1Authorizer(null, Map.of(), List.of(), Map.of("principalId", Map.of("a", 1L))));
        assertThat(payloadV1("{\"principalId\":7}").principalId()).isEqualTo("7");
    }

    private static Map<String, Object> limits() {
        Map<String, Object> limits = new HashMap<>();
        limits.put("pets", 12L);
        limits.put("note", null);
        return Collections.unmodifiableMap(limits);
    }

    private static PayloadV1Authorizer payloadV1(String authorizer) {
        String event = Events.payloadV1("\"requestContext\":{\"authorizer\":" + authorizer + "}");
        return ((PayloadV1RequestContext) Events.decode(event).requestContext()).authorizer();
    }
}
