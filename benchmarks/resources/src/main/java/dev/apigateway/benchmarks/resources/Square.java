package dev.apigateway.benchmarks.resources;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The sample as a resource. */
@Path("/square")
public class Square {

    @POST
    public Result square(Request request) {
        return new Result((long) request.number() * request.number());
    }

    public record Request(int number) {
    }

    public record Result(long result) {
    }
}
