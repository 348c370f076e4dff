package dev.apigateway.runtime.codec;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON for the eye: a member to a line, an array on one line unless it holds objects or arrays. */
final class JsonLayout {

    private final StringBuilder text = new StringBuilder();

    private JsonLayout() {
    }

    static String of(JsonNode json) {
        JsonLayout layout = new JsonLayout();
        layout.append(json, "\n");
        return layout.text.append('\n').toString();
    }

    private void append(JsonNode node, String lineBreak) {
        if (node.isEmpty() || !node.isContainerNode()) {
            text.append(node);
        } else if (node.isObject()) {
            appendMembers(node.fields(), lineBreak + "  ");
            text.append(lineBreak).append('}');
        } else {
            boolean onOneLine = !node.get(0).isContainerNode();
            appendElements(node, onOneLine ? "" : lineBreak + "  ");
            text.append(onOneLine ? "" : lineBreak).append(']');
        }
    }

    private void appendMembers(Iterator<Map.Entry<String, JsonNode>> members, String lineBreak) {
        String separator = "{";
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            text.append(separator).append(lineBreak).append('"').append(member.getKey()).append("\": ");
            append(member.getValue(), lineBreak);
            separator = ",";
        }
    }

    private void appendElements(JsonNode elements, String lineBreak) {
        String separator = "[";
        for (JsonNode element : elements) {
            text.append(separator).append(lineBreak);
            append(element, lineBreak);
            separator = lineBreak.isEmpty() ? ", " : ",";
        }
    }
}
