package dev.apigateway.it.rest.error;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails like {@link Failing}, whose mapper is not its own. */
@Path("failing/other")
public class OtherFailing {

    @GET
    public String local() {
        throw new Failing.LocalException("elsewhere");
    }
}
