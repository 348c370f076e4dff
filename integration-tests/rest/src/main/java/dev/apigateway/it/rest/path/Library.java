package dev.apigateway.it.rest.path;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Context;

import org.jboss.resteasy.reactive.RestPath;

/** Hands requests on to sub-resources. */
@Path("library")
public class Library {

    @Inject
    Catalogue catalogue;

    @Context
    ResourceContext resources;

    @Path("books/{title}")
    public Book book(@RestPath String title) {
        return title.equals("none") ? null : new Book(title);
    }

    @Path("items/{kind}")
    public Object item(@RestPath String kind) {
        return kind.equals("book") ? new Book("any") : new Disc();
    }

    @Path("catalogue")
    public Catalogue catalogue() {
        return catalogue;
    }

    @Path("bean")
    public Class<Catalogue> bean() {
        return Catalogue.class;
    }

    @Path("resource-context")
    public Catalogue fromContext() {
        return resources.getResource(Catalogue.class);
    }

    @GET
    @Path("hours")
    public String hours() {
        return "nine to five";
    }
}
