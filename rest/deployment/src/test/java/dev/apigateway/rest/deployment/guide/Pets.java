package dev.apigateway.rest.deployment.guide;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

import org.jboss.resteasy.reactive.ResponseStatus;

import dev.apigateway.ApiGatewayEvent;

// tag::resource[]
@Path("pets")
public class Pets {

    private final Map<String, Pet> pets = new ConcurrentHashMap<>();

    @GET
    @Path("{name}")
    public Pet get(String name) {
        Pet pet = pets.get(name);
        if (pet == null) {
            throw new NotFoundException();
        }
        return pet;
    }

    @POST
    @ResponseStatus(201)
    public Pet add(Pet pet) {
        pets.put(pet.name(), pet);
        return pet;
    }
    // end::resource[]

    // tag::event[]
    @GET
    @Path("front")
    public String front(@Context ApiGatewayEvent event) {
        return event.source() + " " + event.routeKey();
    }
    // end::event[]
    // tag::resource[]
}
// end::resource[]
