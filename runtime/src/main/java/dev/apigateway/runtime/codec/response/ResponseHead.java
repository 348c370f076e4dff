package dev.apigateway.runtime.codec.response;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.HttpStatus;

/** The members of a response before its content, in the dialect of the front door. */
final class ResponseHead {

    private ResponseHead() {
    }

    static void write(ApiGatewayResponse response, Dialect dialect, JsonGenerator generator) throws IOException {
        generator.writeNumberField("statusCode", response.status());
        if (!dialect.isApiGateway()) {
            generator.writeStringField("statusDescription", response.status() + " " + HttpStatus.title(response.status()));
        }
        HeaderLines headers = HeaderLines.of(ResponseHeaderRules.headers(response, dialect));
        List<String> cookies = ResponseHeaderRules.cookies(response);
        ResponseHeaderRules.form(dialect, headers, cookies).write(headers, cookies, generator);
    }
}
