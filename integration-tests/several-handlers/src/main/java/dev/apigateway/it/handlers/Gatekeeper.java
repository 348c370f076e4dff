package dev.apigateway.it.handlers;

import java.util.Map;

import jakarta.inject.Named;

import dev.apigateway.AuthorizerEvent;
import dev.apigateway.AuthorizerHandler;
import dev.apigateway.AuthorizerResult;
import dev.apigateway.Context;
import dev.apigateway.IamPolicy;
import dev.apigateway.SimpleResult;
import dev.apigateway.UnauthorizedException;

// tag::handler[]
@Named("gatekeeper")
public class Gatekeeper implements AuthorizerHandler {

    @Override
    public AuthorizerResult handle(AuthorizerEvent event, Context context) {
        if (event.identitySource().isEmpty()) {
            throw new UnauthorizedException("There is no token.");
        }
        boolean known = event.identitySource().get(0).endsWith("open-sesame");
        if (event.allowsSimpleResult()) { // an HTTP API with payload format version 2.0 and simple responses
            return new SimpleResult(known, Map.of("role", "guest"));
        }
        return known ? IamPolicy.builder("guest").allow(event.arn()).context("role", "guest").build()
                : IamPolicy.deny("stranger", event);
    }
}
// end::handler[]
