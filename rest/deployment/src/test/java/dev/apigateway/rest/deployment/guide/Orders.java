package dev.apigateway.rest.deployment.guide;

import java.util.List;

import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// tag::resource[]
@Path("orders")
@Named("orders")
public class Orders {

    @GET
    public List<String> all() {
        return List.of("two bags of food");
    }
}
// end::resource[]
