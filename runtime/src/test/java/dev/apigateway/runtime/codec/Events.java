package dev.apigateway.runtime.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import dev.apigateway.ApiGatewayEvent;

/** The event files, and small events made of the members that a test is about. */
final class Events {

    private static final EventDecoder DECODER = new EventDecoder(null);

    private Events() {
    }

    static Stream<String> names() {
        return Stream.of("function-url", "function-url-iam", "http-api-base64-body", "http-api-client-certificate",
                "http-api-cookies-and-query", "http-api-iam-authorizer", "http-api-jwt-authorizer",
                "http-api-lambda-authorizer", "http-api-minimal", "http-api-payload-v1", "http-api-stage-in-path",
                "rest-api-client-certificate", "rest-api-cognito-authorizer", "rest-api-full", "rest-api-headers-only",
                "rest-api-lambda-authorizer", "rest-api-multi-value", "rest-api-nulls", "rest-api-path-with-space",
                "square-number-v1", "square-number-v2");
    }

    static byte[] bytes(String name) {
        try (InputStream file = Events.class.getResourceAsStream("/events/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiGatewayEvent decodeFile(String name) {
        return DECODER.decode(bytes(name));
    }

    static ApiGatewayEvent decode(String json) {
        return DECODER.decode(json.getBytes(StandardCharsets.UTF_8));
    }

    static String payloadV1(String members) {
        return "{\"httpMethod\":\"GET\",\"path\":\"/pets\"," + members + "}";
    }

    static String payloadV2(String members) {
        return "{\"version\":\"2.0\",\"rawPath\":\"/pets\"," + members
                + (members.contains("\"requestContext\"") ? "" : ",\"requestContext\":{\"http\":{\"method\":\"GET\"}}") + "}";
    }
}
