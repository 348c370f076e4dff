package dev.apigateway.emulator.front;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Reads responses of payload format version 2.0. Unknown members are ignored; whatever is not a JSON object with
 * {@code statusCode} is the body of a 200 response, and a JSON string then is its text.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *      function response for format 2.0</a>
 */
final class PayloadV2ResponseReader {

    private PayloadV2ResponseReader() {
    }

    /**
     * Reads a response.
     *
     * @param rewritten how the front writes JSON without {@code statusCode}
     */
    static GatewayResponse read(Buffer payload, String defaultContentType, UnaryOperator<Buffer> rewritten)
            throws RefusedResponseException {
        Object json;
        try {
            json = Json.decodeValue(payload);
        } catch (DecodeException notJson) {
            return inferred(payload);
        }
        if (json instanceof JsonObject response && response.containsKey("statusCode")) {
            return explicit(response, defaultContentType);
        }
        return inferred(json instanceof String text ? Buffer.buffer(text) : rewritten.apply(payload));
    }

    private static GatewayResponse inferred(Buffer body) {
        return new GatewayResponse(200, List.of(new NameValue("Content-Type", ResponseMembers.JSON)), body);
    }

    private static GatewayResponse explicit(JsonObject response, String defaultContentType) throws RefusedResponseException {
        int status = ResponseMembers.status(response);
        List<NameValue> headers = HeaderValues.SCALARS.single(response);
        addCookies(response.getValue("cookies"), headers);
        ResponseMembers.addDefaultContentType(headers, defaultContentType);
        return new GatewayResponse(status, headers, ResponseMembers.body(response));
    }

    static void addCookies(@Nullable Object cookies, List<NameValue> headers)
            throws RefusedResponseException {
        if (cookies instanceof JsonArray lines) {
            for (Object cookie : lines) {
                if (!(cookie instanceof String line)) {
                    throw new RefusedResponseException(
                            "A member of 'cookies' is " + ResponseMembers.typeOf(cookie) + ". It must be a string.");
                }
                headers.add(HeaderValues.line("Set-Cookie", line, "cookies"));
            }
        } else if (cookies != null) {
            throw new RefusedResponseException(
                    "'cookies' is " + ResponseMembers.typeOf(cookies) + ". It must be an array of strings.");
        }
    }
}
