package org.acme;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("square")
public class SquareResource {

    @Inject
    Squares squares;

    @POST
    public SquareResult square(SquareRequest request) {
        return new SquareResult(squares.of(request.number()));
    }
}
