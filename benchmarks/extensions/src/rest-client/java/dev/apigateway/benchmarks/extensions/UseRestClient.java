package dev.apigateway.benchmarks.extensions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes a client and sends nothing. */
@ApplicationScoped
class UseRestClient implements Use {

    @RestClient
    Pets pets;

    @Override
    public void once() {
        pets.hashCode();
    }

    @RegisterRestClient(baseUri = "http://localhost:9")
    interface Pets {

        @GET
        @Path("/pets")
        SquareResult all();
    }
}
