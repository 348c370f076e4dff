package dev.apigateway.runtime.codec.event;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.runtime.codec.response.Dialect;

/**
 * An event and how its response is to be written, both told from its shape.
 *
 * @param event for the handler
 * @param dialect for the response
 */
public record DecodedEvent(ApiGatewayEvent event, Dialect dialect) {
}
