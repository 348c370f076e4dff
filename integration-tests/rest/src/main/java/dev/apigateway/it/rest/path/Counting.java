package dev.apigateway.it.rest.path;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

/** What resources inherit from a class. */
public abstract class Counting<T> {

    @GET
    @Path("count/{number}")
    public String count(@RestPath int number) {
        return first() + " and " + number;
    }

    @GET
    @Path("generic/{value}")
    public String generic(@RestPath String value) {
        return String.valueOf(convert(value));
    }

    protected abstract T convert(String value);

    protected abstract String first();
}
