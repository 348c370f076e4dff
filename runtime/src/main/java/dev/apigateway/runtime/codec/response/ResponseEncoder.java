package dev.apigateway.runtime.codec.response;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BodyBinder;

/**
 * Writes a response in the dialect of the front door that sent the event, with the members that it knows: a REST API refuses
 * any other. Safe for any thread.
 *
 * @see <a href=
 *      "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Response
 *      formats of HTTP APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Output
 *      format of REST APIs</a>
 */
public final class ResponseEncoder {

    private final JsonFactory json = new JsonFactory();
    private final ContentEncoder contents;

    /** @param binder what writes {@code ApiGatewayResponse.json(…)}, or null where nothing is bound */
    public ResponseEncoder(@Nullable BodyBinder binder) {
        this.contents = new ContentEncoder(binder);
    }

    /**
     * Writes one response.
     *
     * @param dialect of the event that is answered
     * @return UTF-8 bytes
     * @throws ResponseEncodingException when the response is larger than Lambda accepts, or its content can't be written
     */
    public byte[] encode(ApiGatewayResponse response, Dialect dialect) {
        Content content = contents.encode(response);
        ResponseBuffer buffer = new ResponseBuffer(dialect, content.estimatedLength());
        try (JsonGenerator generator = json.createGenerator(buffer)) {
            generator.writeStartObject();
            ResponseHead.write(response, dialect, generator);
            writeContent(content, dialect, generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new ResponseEncodingException("The response can't be written as JSON. Look at the cause.", e);
        }
        return buffer.toByteArray();
    }

    private static void writeContent(Content content, Dialect dialect, JsonGenerator generator) throws IOException {
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            if (!dialect.isApiGateway()) {
                generator.writeBooleanField("isBase64Encoded", false);
            }
            return;
        }
        generator.writeFieldName("body");
        if (content.isBinary()) {
            generator.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, bytes, 0, bytes.length);
        } else {
            generator.writeUTF8String(bytes, 0, bytes.length);
        }
        generator.writeBooleanField("isBase64Encoded", content.isBinary());
    }
}
