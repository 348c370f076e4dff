package dev.apigateway.runtime.codec;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The members and elements of a JSON text, each by its pointer. */
final class JsonMembers {

    private JsonMembers() {
    }

    /** All of them, at whatever depth. */
    static List<JsonPointer> of(JsonNode json) {
        List<JsonPointer> members = new ArrayList<>();
        collect(json, JsonPointer.empty(), members);
        return members;
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> members) {
        node.properties().forEach(member -> {
            members.add(place.appendProperty(member.getKey()));
            collect(member.getValue(), place.appendProperty(member.getKey()), members);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            members.add(place.appendIndex(i));
            collect(node.get(i), place.appendIndex(i), members);
        }
    }

    /** Puts a value in the place of another one. */
    static void replace(JsonNode json, JsonPointer member, JsonNode value) {
        JsonNode parent = json.at(member.head());
        if (parent instanceof ArrayNode array) {
            array.set(member.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(member.last().getMatchingProperty(), value);
        }
    }
}
