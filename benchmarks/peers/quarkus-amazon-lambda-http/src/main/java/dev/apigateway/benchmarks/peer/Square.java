package dev.apigateway.benchmarks.peer;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The sample as a resource behind quarkus-amazon-lambda-http. */
@Path("/square")
public class Square {

    @POST
    public SquareResult square(SquareRequest request) {
        return new SquareResult((long) request.number() * request.number());
    }
}
