package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.IamPolicy;
import dev.apigateway.IamStatement;
import dev.apigateway.RequestAuthorizerEvent;
import dev.apigateway.TokenAuthorizerEvent;
import dev.apigateway.runtime.codec.response.AuthorizerEncoder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every verdict of an authorizer. */
class AuthorizerLawsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String ARN = "arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/request";
    private static final TokenAuthorizerEvent TOKEN = new TokenAuthorizerEvent("secret", ARN);
    private static final RequestAuthorizerEvent PAYLOAD_V2 = new RequestAuthorizerEvent(ARN, List.of(),
            AnyEvent.HTTP_API_V2.decode(Map.of(), 0), null);

    private final AuthorizerEncoder encoder = new AuthorizerEncoder();

    @Property
    void policyDocumentIsOneThatIamTakes(@ForAll("policies") IamPolicy policy) throws IOException {
        JsonNode json = MAPPER.readTree(encoder.encode(policy, TOKEN));
        JsonNode document = json.get("policyDocument");

        assertThat(json.get("principalId").textValue()).isNotBlank().isEqualTo(policy.principalId());
        assertThat(document.get("Version").textValue()).isEqualTo("2012-10-17");
        assertThat(document.get("Statement")).hasSameSizeAs(policy.statements()).isNotEmpty();
        for (JsonNode statement : document.get("Statement")) {
            assertThat(statement.get("Effect").textValue()).isIn("Allow", "Deny");
            assertThat(texts(statement.get("Action"))).isNotEmpty().allMatch(action -> action.matches("\\*|execute-api:.+"));
            assertThat(texts(statement.get("Resource"))).isNotEmpty()
                    .allMatch(resource -> resource.matches("(?s)\\*|arn:[^:]+:(execute-api|\\*):[^:]*:[^:]*:.+"));
        }
    }

    @Property
    void statementsSurvive(@ForAll("policies") IamPolicy policy) throws IOException {
        JsonNode statements = MAPPER.readTree(encoder.encode(policy, TOKEN)).get("policyDocument").get("Statement");

        for (int i = 0; i < statements.size(); i++) {
            IamStatement statement = policy.statements().get(i);
            assertThat(statements.get(i).get("Effect").textValue()).isEqualToIgnoringCase(statement.effect().name());
            assertThat(texts(statements.get(i).get("Action"))).isEqualTo(statement.actions());
            assertThat(texts(statements.get(i).get("Resource"))).isEqualTo(statement.resources());
            assertThat(statements.get(i).has("Condition")).isEqualTo(!statement.conditions().isEmpty());
        }
    }

    @Property
    void contextSurvives(@ForAll("policies") IamPolicy policy, @ForAll boolean payloadV2) throws IOException {
        JsonNode context = MAPPER.readTree(encoder.encode(policy, payloadV2 ? PAYLOAD_V2 : TOKEN)).path("context");

        assertThat(context.size()).isEqualTo(policy.context().size());
        policy.context().forEach((name, value) -> {
            if (value instanceof Number number) {
                assertThat(context.get(name).decimalValue()).isEqualByComparingTo(new BigDecimal(number.toString()));
            } else {
                assertThat(context.get(name).asText()).isEqualTo(value.toString());
            }
        });
    }

    @Provide
    Arbitrary<IamPolicy> policies() {
        Arbitrary<Map<String, Object>> contexts = Arbitraries.maps(names(), values()).ofMaxSize(4);
        return Combinators
                .combine(Texts.unicode().filter(text -> !text.isBlank()), statements().list().ofMinSize(1).ofMaxSize(4),
                        contexts, Texts.unicode().injectNull(0.5))
                .as((principal, statements, context, key) -> {
                    IamPolicy.Builder policy = IamPolicy.builder(principal).usageIdentifierKey(key);
                    statements.forEach(policy::statement);
                    context.forEach(policy::context);
                    return policy.build();
                });
    }

    private static Arbitrary<IamStatement> statements() {
        Arbitrary<String> actions = Arbitraries.of("*", IamStatement.INVOKE, "execute-api:ManageConnections", "execute-api:*");
        return Combinators.combine(Arbitraries.of(IamStatement.Effect.class), actions.list().ofMinSize(1).ofMaxSize(2),
                resources().list().ofMinSize(1).ofMaxSize(3), names(), Texts.unicode(), Arbitraries.of(true, false))
                .as((effect, action, resource, key, value, conditional) -> {
                    IamStatement statement = new IamStatement(effect, action, resource, Map.of());
                    return conditional ? statement.when("StringLike", key, value) : statement;
                });
    }

    private static Arbitrary<String> resources() {
        return Combinators.combine(Arbitraries.of("aws", "aws-cn", "aws-us-gov"), Arbitraries.of("us-east-1", "*"),
                Arbitraries.of("123456789012", "*", ""), names()).as(
                        (partition, region, account, rest) -> "arn:" + partition + ":execute-api:" + region + ":" + account
                                + ":" + rest);
    }

    private static Arbitrary<String> names() {
        return Texts.unicode().filter(text -> !text.isEmpty());
    }

    private static Arbitrary<Object> values() {
        return Arbitraries.oneOf(Texts.unicode(), Arbitraries.longs(), Arbitraries.integers(), Arbitraries.of(true, false),
                Arbitraries.bigDecimals(), Arbitraries.doubles()).map(value -> (Object) value);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
