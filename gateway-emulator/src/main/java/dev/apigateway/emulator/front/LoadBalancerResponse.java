package dev.apigateway.emulator.front;

import java.util.List;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/**
 * Reads responses for a load balancer. Only the one header member counts that belongs to the setting of the target group; null
 * for a member, header values that are not strings, more than 1 MB and base64 with line breaks are refused.
 */
final class LoadBalancerResponse {

    private static final int MAX_BYTES = 1024 * 1024;
    private static final List<String> NOT_NULL = List.of("statusCode", "statusDescription", "headers", "multiValueHeaders",
            "body", "isBase64Encoded");

    private LoadBalancerResponse() {
    }

    static GatewayResponse read(Buffer payload, boolean multiValueHeaders) throws RefusedResponseException {
        if (payload.length() > MAX_BYTES) {
            throw new RefusedResponseException(
                    "It has " + payload.length() + " bytes. A load balancer takes " + MAX_BYTES + ".");
        }
        JsonObject response = ResponseMembers.object(payload);
        for (String member : NOT_NULL) {
            if (response.containsKey(member) && response.getValue(member) == null) {
                throw new RefusedResponseException("'" + member + "' is null, which a load balancer refuses. Leave it out.");
            }
        }
        int status = ResponseMembers.status(response);
        List<NameValue> headers = multiValueHeaders ? HeaderValues.STRINGS.multiple(response)
                : HeaderValues.STRINGS.single(response);
        return new GatewayResponse(status, headers, ResponseMembers.body(response));
    }
}
