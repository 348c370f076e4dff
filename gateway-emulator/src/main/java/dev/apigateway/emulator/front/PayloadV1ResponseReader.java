package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * Reads responses for an HTTP API with payload format version 1.0: {@code statusCode} is required, base64 is always decoded,
 * and unknown members do no harm.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *      function response for format 1.0</a>
 */
final class PayloadV1ResponseReader {

    private PayloadV1ResponseReader() {
    }

    static GatewayResponse read(Buffer payload) throws RefusedResponseException {
        JsonObject response = ResponseMembers.object(payload);
        int status = ResponseMembers.status(response);
        List<NameValue> headers = HeaderValues.merged(HeaderValues.SCALARS.single(response),
                HeaderValues.SCALARS.multiple(response));
        ResponseMembers.addDefaultContentType(headers, ResponseMembers.PLAIN_TEXT);
        return new GatewayResponse(status, headers, ResponseMembers.body(response));
    }
}
