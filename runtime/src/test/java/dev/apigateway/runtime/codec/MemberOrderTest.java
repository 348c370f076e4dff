package dev.apigateway.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.apigateway.ApiGatewayEvent;

class MemberOrderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("dev.apigateway.runtime.codec.EventFiles#http")
    void orderOfMembersDoesNotMatter(String name) throws IOException {
        Random random = new Random(42);
        ApiGatewayEvent expected = Events.decodeFile(name);
        JsonNode original = MAPPER.readTree(Events.bytes(name));

        for (int i = 0; i < 20; i++) {
            JsonNode shuffled = shuffle(original, random, "");

            assertThat(Events.decode(shuffled.toString())).isEqualTo(expected);
        }
    }

    @Test
    void lastOfTwoMembersOfOneNameCountsAndHeadersKeepBothTexts() {
        ApiGatewayEvent event = Events.decode(Events.payloadV1(
                "\"body\":\"first\",\"headers\":{\"a\":\"1\",\"b\":\"1\",\"b\":\"2\"},\"body\":\"last\",\"headers\":{\"b\":\"3\",\"b\":\"4\"}"));

        assertThat(event.body().string()).isEqualTo("last");
        assertThat(event.headers().all("b")).containsExactly("3", "4");
        assertThat(event.headers().contains("a")).isFalse();
    }

    /** Headers and parameters keep their order, which the event shows. */
    private static JsonNode shuffle(JsonNode node, Random random, String name) {
        if (!node.isObject() || name.endsWith("eaders") || name.endsWith("Parameters")) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        Collections.shuffle(members, random);
        ObjectNode shuffled = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> member : members) {
            shuffled.set(member.getKey(), shuffle(member.getValue(), random, member.getKey()));
        }
        return shuffled;
    }
}
