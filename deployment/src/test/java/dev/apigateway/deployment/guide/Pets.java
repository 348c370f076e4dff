package dev.apigateway.deployment.guide;

import jakarta.inject.Named;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BadRequestException;
import dev.apigateway.ConflictException;
import dev.apigateway.Context;
import dev.apigateway.NotFoundException;
import dev.apigateway.StatusException;

// tag::handler[]
@Named("pets")
public class Pets implements ApiGatewayHandler {

    private final PetStore store;

    Pets(PetStore store) {
        this.store = store;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        return switch (event.method()) {
            case "GET" -> find(event);
            case "POST" -> add(event);
            default -> throw new StatusException(405, "A pet can be read and added.");
        };
    }
    // end::handler[]

    // tag::event[]
    private ApiGatewayResponse find(ApiGatewayEvent event) {
        String name = event.query().first("name"); // null when there is no such parameter
        if (name == null) {
            throw new BadRequestException("The query parameter 'name' is missing.");
        }
        Pet pet = store.find(name);
        if (pet == null) {
            throw new NotFoundException("There is no pet of that name.");
        }
        return ApiGatewayResponse.json(pet);
    }
    // end::event[]

    // tag::response[]
    private ApiGatewayResponse add(ApiGatewayEvent event) {
        Pet pet = event.body().as(Pet.class);
        if (!store.add(pet)) {
            throw new ConflictException("There is a pet of that name already.");
        }
        return ApiGatewayResponse.builder(201)
                .header("Cache-Control", "no-store")
                .cookie("visited=yes; Path=/; HttpOnly")
                .json(pet)
                .build();
    }
    // end::response[]
    // tag::handler[]
}
// end::handler[]
