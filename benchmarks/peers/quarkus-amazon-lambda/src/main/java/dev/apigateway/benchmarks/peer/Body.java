package dev.apigateway.benchmarks.peer;

import java.io.IOException;
import java.util.Base64;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What our library does unseen: the body, whether it comes as text or in base64. */
final class Body {

    private Body() {
    }

    static SquareRequest of(APIGatewayV2HTTPEvent event, ObjectMapper mapper) throws IOException {
        return event.getIsBase64Encoded()
                ? mapper.readValue(Base64.getDecoder().decode(event.getBody()), SquareRequest.class)
                : mapper.readValue(event.getBody(), SquareRequest.class);
    }
}
