package dev.apigateway.rest.request;

import java.io.OutputStream;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.ResponseBody;

/** A response that leaves as a whole when the request is complete. */
final class CollectedResponse extends EventResponse {

    private ContentBuffer pieces;
    private byte[] whole;

    @Override
    void begin() {
    }

    @Override
    void content(byte[] bytes, int offset, int length) {
        if (pieces == null) {
            pieces = new ContentBuffer(this::description);
        }
        pieces.write(bytes, offset, length);
    }

    @Override
    void wholeContent(byte[] bytes) {
        if (pieces == null) {
            whole = bytes;
        } else {
            pieces.write(bytes, 0, bytes.length);
        }
    }

    /** Until it is closed, an exception can still change the response. */
    @Override
    public OutputStream createResponseOutputStream() {
        return new ContentBuffer(this::description) {
            @Override
            public void close() {
                if (!closed()) {
                    end(toBytes());
                }
            }
        };
    }

    ApiGatewayResponse toResponse() {
        ApiGatewayResponse.Builder response = ApiGatewayResponse.builder(status());
        for (int i = 0; i < headers().size(); i++) {
            response.header(headers().name(i), headers().value(i));
        }
        byte[] content = pieces == null ? whole : pieces.toBytes();
        if (content != null && content.length > 0) {
            response.body(new ResponseBody.Bytes(content));
        }
        return response.build();
    }
}
