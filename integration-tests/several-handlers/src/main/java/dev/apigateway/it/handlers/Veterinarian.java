package dev.apigateway.it.handlers;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Named;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;

// tag::handler[]
@Named("veterinarian")
public class Veterinarian implements ApiGatewayHandler {

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        List<Animal> animals = event.body().as(new TypeReference<List<Animal>>() {
        });
        return ApiGatewayResponse.json(animals.stream().map(Veterinarian::examine).toList());
    }
    // end::handler[]

    private static Visit examine(Animal animal) {
        return new Visit(animal, Instant.EPOCH, Duration.ofMinutes(20),
                Map.of("checkup", new Price(new BigDecimal("49.90"), "EUR")), Optional.of("healthy"));
    }
    // tag::handler[]
}
// end::handler[]
