package dev.apigateway.runtime.codec;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Headers;
import dev.apigateway.HttpStatus;

/** The members of a response before its content, in the dialect of the front door. */
final class ResponseHead {

    private static final String CONTENT_TYPE = "content-type";

    private ResponseHead() {
    }

    static void write(ApiGatewayResponse response, Dialect dialect, JsonGenerator generator) throws IOException {
        generator.writeNumberField("statusCode", response.status());
        switch (dialect) {
            case PAYLOAD_V1 -> PayloadV1Response.writeHeaders(response, generator);
            case PAYLOAD_V2 -> PayloadV2Response.writeHeaders(response, generator);
            case LOAD_BALANCER, VPC_LATTICE -> {
                writeDescription(response, generator);
                SingleValueHeaders.write(headersWithContentType(response), ResponseHeaders.cookies(response), generator);
            }
            case LOAD_BALANCER_MULTI_VALUE -> {
                writeDescription(response, generator);
                MultiValueHeaders.write(headersWithContentType(response), ResponseHeaders.cookies(response), generator);
            }
        }
    }

    /** A load balancer answers status 502 for a response without any header. */
    private static HeaderLines headersWithContentType(ApiGatewayResponse response) {
        if (response.headers().contains(CONTENT_TYPE)) {
            return HeaderLines.of(response.headers());
        }
        Headers.Builder headers = Headers.builder();
        response.headers().forEach(headers::add);
        return HeaderLines.of(headers.add(CONTENT_TYPE, "application/octet-stream").build());
    }

    private static void writeDescription(ApiGatewayResponse response, JsonGenerator generator) throws IOException {
        generator.writeStringField("statusDescription", response.status() + " " + HttpStatus.title(response.status()));
    }
}
