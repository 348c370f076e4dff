package dev.apigateway.benchmarks.resources;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

/** Some pets, kept by each process for itself. */
@Singleton
@Path("/pets")
public class Pets {

    private final Map<String, Pet> pets = new ConcurrentHashMap<>();

    @GET
    public List<Pet> list(@RestQuery String species) {
        return pets.values().stream().filter(pet -> species == null || species.equals(pet.species())).toList();
    }

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
    public Response add(Pet pet, UriInfo uris) {
        pets.put(pet.name(), pet);
        return Response.created(uris.getAbsolutePathBuilder().path(pet.name()).build()).entity(pet).build();
    }

    @PUT
    @Path("{name}")
    public Pet replace(String name, Pet pet) {
        pets.put(name, pet);
        return pet;
    }

    @DELETE
    @Path("{name}")
    public void remove(String name) {
        pets.remove(name);
    }

    public record Pet(String name, String species, int age) {
    }
}
