package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.runtime.codec.event.EventDecoder;
import dev.apigateway.runtime.codec.response.Dialect;

/** The event files, and small events made of the members that a test is about. */
public final class Events {

    private static final EventDecoder DECODER = new EventDecoder(null);

    private Events() {
    }

    public static byte[] bytes(String name) {
        try (InputStream file = Events.class.getResourceAsStream("/events/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ApiGatewayEvent decodeFile(String name) {
        return DECODER.decode(bytes(name)).event();
    }

    public static Dialect dialectOfFile(String name) {
        return DECODER.decode(bytes(name)).dialect();
    }

    public static ApiGatewayEvent decode(String json) {
        return DECODER.decode(json.getBytes(StandardCharsets.UTF_8)).event();
    }

    public static String payloadV1(String members) {
        return "{\"httpMethod\":\"GET\",\"path\":\"/pets\"," + members + "}";
    }

    /** What an authorizer of payload format version 2.0 found out. */
    public static String authorizedV2(String authorizer) {
        return payloadV2("\"requestContext\":{\"http\":{\"method\":\"GET\"},\"authorizer\":" + authorizer + "}");
    }

    public static String payloadV2(String members) {
        return "{\"version\":\"2.0\",\"rawPath\":\"/pets\"," + members
                + (members.contains("\"requestContext\"") ? "" : ",\"requestContext\":{\"http\":{\"method\":\"GET\"}}") + "}";
    }
}
