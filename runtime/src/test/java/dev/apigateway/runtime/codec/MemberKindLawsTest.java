package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.apigateway.EventDecodingException;
import dev.apigateway.runtime.codec.event.AuthorizerDecoder;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.event.WebSocketDecoder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every member of every event: of another kind than AWS sends it is as good as null, and a scalar is its text.
 */
class MemberKindLawsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private static final JsonNode EMPTY = JSON.textNode("");
    private static final List<JsonNode> OTHERS = List.of(EMPTY, JSON.textNode("a"), JSON.numberNode(new BigDecimal("1E+400")),
            JSON.booleanNode(true), JSON.objectNode().put("a", "b"),
            JSON.arrayNode().addNull().add("a").add(JSON.objectNode()));

    /**
     * What tells the source, the method of an HTTP request, the kind of event of a connection, and what is asked of an
     * authorizer.
     */
    private static final Set<String> ESSENTIAL = Set.of("httpMethod", "method", "http", "requestContext", "serviceNetworkArn",
            "eventType", "connectionId", "methodArn", "routeArn", "authorizationToken", "type");

    private static final String REFUSED = "refused";
    private static final EventDecoder HTTP = new EventDecoder(null);
    private static final WebSocketDecoder WEB_SOCKET = new WebSocketDecoder(null, "eu-west-1");
    private static final AuthorizerDecoder AUTHORIZER = new AuthorizerDecoder();

    static Stream<String> names() {
        return EventFiles.all().filter(name -> !EventFiles.isForeign(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void memberOfAnotherKindIsAsGoodAsNull(String name) {
        JsonNode event = Responses.json(Events.bytes(name));

        for (JsonPointer member : JsonMembers.of(event)) {
            Object decoded = decodeWith(name, event, member, JSON.nullNode());
            for (JsonNode other : OTHERS) {
                if (isOfAnotherKind(other, event.at(member), member)) {
                    assertThat(decodeWith(name, event, member, other)).as("%s is %s", member, other).isEqualTo(decoded);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyEssentialMembersAreNeededToReadAnEvent(String name) {
        JsonNode event = Responses.json(Events.bytes(name));
        Set<String> needed = new HashSet<>();

        for (JsonPointer member : JsonMembers.of(event)) {
            if (decodeWith(name, event, member, JSON.nullNode()).equals(REFUSED)) {
                needed.add(member.last().getMatchingProperty());
            }
        }

        assertThat(ESSENTIAL).containsAll(needed);
    }

    @ParameterizedTest
    @MethodSource("names")
    void anotherScalarIsItsText(String name) {
        JsonNode event = Responses.json(Events.bytes(name));

        for (JsonPointer member : JsonMembers.of(event)) {
            if (event.at(member).isTextual() && !isFree(member)) {
                for (String text : List.of("7", "-1.5", "1E+400", "true", "123456789012")) {
                    JsonNode scalar = text.equals("true") ? JSON.booleanNode(true) : JSON.numberNode(new BigDecimal(text));

                    assertThat(decodeWith(name, event, member, scalar)).as("%s is %s", member, scalar)
                            .isEqualTo(decodeWith(name, event, member, JSON.textNode(text)));
                }
            }
        }
    }

    @Property
    void severalMembersOfOtherKindsAreAsGoodAsNulls(@ForAll("names") String name, @ForAll("indexes") List<Integer> indexes,
            @ForAll("others") List<JsonNode> others) {
        JsonNode event = Responses.json(Events.bytes(name));
        JsonNode mutated = event.deepCopy();
        JsonNode nulled = event.deepCopy();
        List<JsonPointer> members = JsonMembers.of(event);

        for (int i = 0; i < indexes.size(); i++) {
            JsonPointer member = members.get(indexes.get(i) % members.size());
            JsonNode other = others.get(i % others.size());
            if (isOfAnotherKind(other, event.at(member), member) && mutated.at(member).equals(event.at(member))) {
                JsonMembers.replace(mutated, member, other);
                JsonMembers.replace(nulled, member, JSON.nullNode());
            }
        }

        assertThat(decode(name, mutated)).isEqualTo(decode(name, nulled));
    }

    @Provide("names")
    Arbitrary<String> anyName() {
        return Arbitraries.of(names().toList());
    }

    @Provide
    Arbitrary<List<Integer>> indexes() {
        return Arbitraries.integers().between(0, 1_000).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<JsonNode>> others() {
        return Arbitraries.of(OTHERS).list().ofMinSize(1).ofMaxSize(8);
    }

    /**
     * Whether a value is of a kind that AWS doesn't send in the place of another one, and that isn't understood either. Null
     * and the empty text don't tell of which kind they should be.
     */
    private static boolean isOfAnotherKind(JsonNode other, JsonNode value, JsonPointer member) {
        if (value.isNull() || value.equals(EMPTY) || value.getNodeType() == other.getNodeType() || isFree(member)) {
            return false;
        }
        return isOneOrSeveral(member) ? other.isObject() : value.isContainerNode() || other.isContainerNode();
    }

    /** A header, a parameter or an identity source is a text or an array of texts. */
    private static boolean isOneOrSeveral(JsonPointer member) {
        String first = member.getMatchingProperty();
        return member.tail().matches() && first.equals("identitySource")
                || !member.tail().matches() && member.tail().tail().matches()
                        && (first.endsWith("eaders") || first.endsWith("ueryStringParameters"));
    }

    /** What an authorizer found out is of any kind, and a body has to be a text. */
    private static boolean isFree(JsonPointer member) {
        return member.toString().startsWith("/requestContext/authorizer/") || member.toString().equals("/body");
    }

    private static Object decodeWith(String name, JsonNode event, JsonPointer member, JsonNode value) {
        JsonNode mutated = event.deepCopy();
        JsonMembers.replace(mutated, member, value);
        return decode(name, mutated);
    }

    private static Object decode(String name, JsonNode event) {
        byte[] json = event.toString().getBytes(StandardCharsets.UTF_8);
        try {
            if (EventFiles.isWebSocket(name)) {
                return WEB_SOCKET.decode(json);
            }
            return EventFiles.isAuthorizer(name) ? AUTHORIZER.decode(json) : HTTP.decode(json);
        } catch (EventDecodingException e) {
            return REFUSED;
        }
    }
}
