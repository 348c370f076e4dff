package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * Reads the prelude of a streamed response: JSON with {@code statusCode} (200 if absent), {@code headers},
 * {@code multiValueHeaders} and {@code cookies}, the same for all payload format versions.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html">Lambda proxy
 *      integration format for response streaming</a>
 */
final class ResponsePrelude {

    private ResponsePrelude() {
    }

    /** The response with an empty body. */
    static GatewayResponse read(Buffer prelude) throws RefusedResponseException {
        Object json = ResponseMembers.parse(prelude);
        if (!(json instanceof JsonObject members)) {
            throw new RefusedResponseException("Its prelude is " + ResponseMembers.typeOf(json) + ". It must be an object.");
        }
        List<NameValue> headers = RestApiResponse.headers(members);
        PayloadV2ResponseReader.addCookies(members.getValue("cookies"), headers);
        ResponseMembers.addDefaultContentType(headers, ResponseMembers.JSON);
        return new GatewayResponse(RestApiResponse.status(members), headers, Buffer.buffer());
    }
}
