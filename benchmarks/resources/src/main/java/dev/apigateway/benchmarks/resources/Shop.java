package dev.apigateway.benchmarks.resources;

import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

/** What a shop tells of itself. */
@Path("/shop")
public class Shop {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String greet() {
        return "Welcome";
    }

    @GET
    @Path("hours/{day}")
    public Hours hours(@RestPath LocalDate day) {
        return new Hours(day, 9, 18);
    }

    public record Hours(LocalDate day, int opens, int closes) {
    }
}
