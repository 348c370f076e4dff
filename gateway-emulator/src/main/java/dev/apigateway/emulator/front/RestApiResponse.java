package dev.apigateway.emulator.front;

import java.util.List;
import java.util.Set;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * Reads responses for a REST API. None of the members is required, but others are refused.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Output
 *      format of a Lambda function for proxy integration</a>
 */
final class RestApiResponse {

    /** The name of {@code isBase64Encoded} that goes before it; AWS does not document it. */
    private static final String BASE64_ENCODED = "base64Encoded";

    private static final Set<String> MEMBERS = Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded",
            BASE64_ENCODED);

    private RestApiResponse() {
    }

    /**
     * Reads a response.
     *
     * @param binary whether the caller may get binary content; else base64 is sent as it is
     */
    static GatewayResponse read(Buffer payload, boolean binary) throws RefusedResponseException {
        JsonObject response = ResponseMembers.object(payload);
        for (String member : response.fieldNames()) {
            if (!MEMBERS.contains(member)) {
                throw new RefusedResponseException("It has the unknown member '" + member + "', which a REST API refuses.");
            }
        }
        List<NameValue> headers = headers(response);
        ResponseMembers.addDefaultContentType(headers, ResponseMembers.JSON);
        return new GatewayResponse(status(response), headers, body(response, binary));
    }

    /** The status, 200 if the response has none. */
    static int status(JsonObject response) throws RefusedResponseException {
        return response.getValue("statusCode") == null ? 200 : ResponseMembers.status(response);
    }

    /** The lines of both header members, those of {@code multiValueHeaders} first. */
    static List<NameValue> headers(JsonObject response) throws RefusedResponseException {
        return HeaderValues.merged(HeaderValues.SCALARS_OR_NULL.multiple(response),
                HeaderValues.SCALARS_OR_NULL.single(response));
    }

    private static Buffer body(JsonObject response, boolean binary) throws RefusedResponseException {
        boolean base64 = ResponseMembers.isBase64Encoded(response,
                response.getValue(BASE64_ENCODED) == null ? "isBase64Encoded" : BASE64_ENCODED);
        Object body = response.getValue("body");
        String text = ResponseMembers.text(body);
        if (body != null && text == null) {
            throw new RefusedResponseException("'body' is " + ResponseMembers.typeOf(body) + ". It must be a string.");
        }
        return text == null ? Buffer.buffer() : ResponseMembers.content(text, base64 && binary);
    }
}
