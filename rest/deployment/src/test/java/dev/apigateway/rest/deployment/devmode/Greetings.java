package dev.apigateway.rest.deployment.devmode;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

@Path("greetings")
public class Greetings {

    @GET
    @Path("{name}")
    public String greet(@RestPath String name) {
        if (name.equals("nobody")) {
            throw new NotFoundException();
        }
        return "hello " + name;
    }
}
