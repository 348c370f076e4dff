package dev.apigateway.rest.deployment;

import java.util.Set;

import org.jboss.jandex.DotName;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Context;
import dev.apigateway.RequestContext;

/** What resources, filters and exception mappers may take as {@code @Context} beside Jakarta REST's own types. */
final class GatewayTypes {

    static final Set<DotName> NAMES = Set.of(DotName.createSimple(ApiGatewayEvent.class),
            DotName.createSimple(Context.class), DotName.createSimple(RequestContext.class));

    private GatewayTypes() {
    }
}
