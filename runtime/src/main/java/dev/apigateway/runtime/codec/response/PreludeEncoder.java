package dev.apigateway.runtime.codec.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;

/**
 * Writes status, headers and cookies of a response whose content follows as a stream.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming">Response
 *      streaming of custom runtimes</a>
 */
public final class PreludeEncoder {

    private static final JsonFactory JSON = new JsonFactory();

    private PreludeEncoder() {
    }

    /**
     * The JSON text without the zero bytes that separate it from the content; the response's own body is left out.
     *
     * @throws ResponseEncodingException when the front door of the dialect takes no streams
     */
    public static byte[] encode(ApiGatewayResponse response, Dialect dialect) {
        if (!dialect.isApiGateway()) {
            throw new ResponseEncodingException("The handler streams its response, and the event comes from "
                    + dialect.frontDoor() + ", which takes whole responses only. Use an ApiGatewayHandler there.", null);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            generator.writeStartObject();
            ResponseHead.write(response, dialect, generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new ResponseEncodingException("The response's headers can't be written as JSON. Look at the cause.", e);
        }
        return bytes.toByteArray();
    }
}
