package dev.apigateway.runtime.codec;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.PayloadV2RequestContext;

/** The members of a response before its content, in the payload format version of the event that it answers. */
final class ResponseHead {

    private ResponseHead() {
    }

    static void write(ApiGatewayResponse response, ApiGatewayEvent event, JsonGenerator generator) throws IOException {
        generator.writeNumberField("statusCode", response.status());
        if (event.requestContext() instanceof PayloadV2RequestContext) {
            PayloadV2Response.writeHeaders(response, generator);
        } else {
            PayloadV1Response.writeHeaders(response, generator);
        }
    }
}
