package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A response as a front door understands it, read by another parser than the one that the codec is built on. */
final class EncodedResponse {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonNode json;

    EncodedResponse(byte[] json) {
        try {
            this.json = MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> memberNames() {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    int status() {
        return json.get("statusCode").intValue();
    }

    /** Each header's values by its name in lower case, without cookies. */
    Map<String, List<String>> headers() {
        Map<String, List<String>> headers = allHeaders();
        headers.remove("set-cookie");
        return headers;
    }

    /** Wherever they are. */
    List<String> cookies() {
        List<String> cookies = new ArrayList<>(allHeaders().getOrDefault("set-cookie", List.of()));
        json.path("cookies").forEach(cookie -> cookies.add(cookie.textValue()));
        return cookies;
    }

    boolean isBase64Encoded() {
        return json.path("isBase64Encoded").booleanValue();
    }

    /** Base64 with line breaks would be refused here. */
    byte[] content() {
        String body = json.path("body").asText("");
        return isBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, List<String>> allHeaders() {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String member : List.of("headers", "multiValueHeaders")) {
            json.path(member).properties().forEach(header -> {
                List<String> values = headers.computeIfAbsent(header.getKey().toLowerCase(Locale.ROOT), k -> new ArrayList<>());
                if (header.getValue().isArray()) {
                    header.getValue().forEach(value -> values.add(value.textValue()));
                } else {
                    values.add(header.getValue().textValue());
                }
            });
        }
        return headers;
    }
}
