package dev.apigateway.deployment.guide;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;

import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;

// tag::producer[]
public class Health {

    @Produces
    @Named("health")
    ApiGatewayHandler health() {
        return (event, context) -> ApiGatewayResponse.text("healthy");
    }
}
// end::producer[]
