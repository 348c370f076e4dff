package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Reads responses of payload format version 2.0. Unknown members are ignored; JSON without {@code statusCode} is the body of a
 * 200 response, and a JSON string then is its text.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *      function response for format 2.0</a>
 */
final class PayloadV2Response {

    private PayloadV2Response() {
    }

    static GatewayResponse read(Buffer payload, String defaultContentType) throws RefusedResponseException {
        Object json = ResponseMembers.parse(payload);
        if (json instanceof JsonObject response && response.containsKey("statusCode")) {
            return explicit(response, defaultContentType);
        }
        List<NameValue> headers = List.of(new NameValue("Content-Type", ResponseMembers.JSON));
        return new GatewayResponse(200, headers, json instanceof String text ? Buffer.buffer(text) : payload);
    }

    private static GatewayResponse explicit(JsonObject response, String defaultContentType) throws RefusedResponseException {
        int status = ResponseMembers.status(response);
        List<NameValue> headers = new ArrayList<>();
        ResponseMembers.headers(response, headers);
        addCookies(response.getValue("cookies"), headers);
        ResponseMembers.addDefaultContentType(headers, defaultContentType);
        return new GatewayResponse(status, headers, ResponseMembers.body(response, ResponseMembers.isBase64Encoded(response)));
    }

    static void addCookies(@Nullable Object cookies, List<NameValue> headers)
            throws RefusedResponseException {
        if (cookies instanceof JsonArray lines) {
            for (Object cookie : lines) {
                if (!(cookie instanceof String)) {
                    throw new RefusedResponseException(
                            "A member of 'cookies' is " + ResponseMembers.typeOf(cookie) + ". It must be a string.");
                }
                headers.add(ResponseMembers.header("Set-Cookie", cookie, "cookies"));
            }
        } else if (cookies != null) {
            throw new RefusedResponseException(
                    "'cookies' is " + ResponseMembers.typeOf(cookies) + ". It must be an array of strings.");
        }
    }
}
