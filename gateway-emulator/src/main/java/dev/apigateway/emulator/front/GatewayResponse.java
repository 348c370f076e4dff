package dev.apigateway.emulator.front;

import java.util.ArrayList;
import java.util.List;

import dev.apigateway.emulator.http.NameValue;
import io.vertx.core.buffer.Buffer;

/**
 * An HTTP response as the gateway sends it.
 *
 * @param status the HTTP status
 * @param headers the header lines, {@code Content-Type} among them
 * @param body the decoded body
 */
record GatewayResponse(int status, List<NameValue> headers, Buffer body) {

    GatewayResponse {
        headers = List.copyOf(headers);
    }

    /** One of the gateway's own answers. */
    static GatewayResponse json(int status, String json) {
        return new GatewayResponse(status, List.of(new NameValue("Content-Type", "application/json")), Buffer.buffer(json));
    }

    /** This response with one more header line. */
    GatewayResponse with(String name, String value) {
        List<NameValue> more = new ArrayList<>(headers);
        more.add(new NameValue(name, value));
        return new GatewayResponse(status, more, body);
    }

    /** Plain text. */
    static GatewayResponse text(int status, String text) {
        return new GatewayResponse(status, List.of(new NameValue("Content-Type", "text/plain; charset=utf-8")),
                Buffer.buffer(text));
    }
}
