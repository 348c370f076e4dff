package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.runtime.codec.response.Dialect;
import dev.apigateway.runtime.codec.response.ResponseEncoder;

/** Encodes responses to events of either payload format version. */
public final class Responses {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ResponseEncoder ENCODER = new ResponseEncoder(new UpperCaseBinder());

    private Responses() {
    }

    public static JsonNode payloadV1(ApiGatewayResponse response) {
        return json(ENCODER.encode(response, Dialect.PAYLOAD_V1));
    }

    public static JsonNode payloadV2(ApiGatewayResponse response) {
        return json(ENCODER.encode(response, Dialect.PAYLOAD_V2));
    }

    public static JsonNode json(String json) {
        return json(json.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonNode json(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
