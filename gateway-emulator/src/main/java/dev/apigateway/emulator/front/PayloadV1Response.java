package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * Reads responses of payload format version 1.0.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Output
 *      format of a Lambda function for proxy integration</a>
 */
final class PayloadV1Response {

    private static final Set<String> MEMBERS = Set.of("statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded",
            "base64Encoded");

    private PayloadV1Response() {
    }

    /**
     * Reads a response as strictly as a REST API: members that it does not know are refused.
     *
     * @param binary whether the caller may get binary content; else base64 is sent as it is
     */
    static GatewayResponse ofRestApi(Buffer payload, boolean binary) throws RefusedResponseException {
        JsonObject response = object(payload);
        for (String member : response.fieldNames()) {
            if (!MEMBERS.contains(member)) {
                throw new RefusedResponseException("It has the unknown member '" + member + "', which a REST API refuses.");
            }
        }
        return read(response, ResponseMembers.isBase64Encoded(response) && binary, ResponseMembers.JSON);
    }

    /** Reads a response as an HTTP API does: base64 is always decoded, and members that it does not know do no harm. */
    static GatewayResponse ofHttpApi(Buffer payload) throws RefusedResponseException {
        JsonObject response = object(payload);
        return read(response, ResponseMembers.isBase64Encoded(response), ResponseMembers.PLAIN_TEXT);
    }

    private static JsonObject object(Buffer payload) throws RefusedResponseException {
        Object json = ResponseMembers.parse(payload);
        if (!(json instanceof JsonObject response)) {
            throw new RefusedResponseException("It is " + ResponseMembers.typeOf(json) + ". It must be an object.");
        }
        return response;
    }

    private static GatewayResponse read(JsonObject response, boolean base64, String defaultContentType)
            throws RefusedResponseException {
        int status = ResponseMembers.status(response);
        List<NameValue> headers = new ArrayList<>();
        ResponseMembers.headers(response, headers);
        addMultiValueHeaders(response, headers);
        ResponseMembers.addDefaultContentType(headers, defaultContentType);
        return new GatewayResponse(status, headers, ResponseMembers.body(response, base64));
    }

    static void addMultiValueHeaders(JsonObject response, List<NameValue> headers) throws RefusedResponseException {
        Object multiValueHeaders = response.getValue("multiValueHeaders");
        if (multiValueHeaders == null) {
            return;
        }
        if (!(multiValueHeaders instanceof JsonObject names)) {
            throw new RefusedResponseException("'multiValueHeaders' is " + ResponseMembers.typeOf(multiValueHeaders)
                    + ". It must be an object of arrays.");
        }
        List<NameValue> single = List.copyOf(headers);
        for (Map.Entry<String, Object> name : names) {
            if (!(name.getValue() instanceof JsonArray values)) {
                throw new RefusedResponseException("The value of '" + name.getKey() + "' in 'multiValueHeaders' is "
                        + ResponseMembers.typeOf(name.getValue()) + ". It must be an array of strings.");
            }
            for (Object value : values) {
                NameValue header = ResponseMembers.header(name.getKey(), value, "multiValueHeaders");
                if (single.stream().noneMatch(line -> isSame(line, header))) {
                    headers.add(header);
                }
            }
        }
    }

    private static boolean isSame(NameValue line, NameValue other) {
        return line.name().equalsIgnoreCase(other.name()) && line.value().equals(other.value());
    }
}
