package dev.apigateway.it.rest.path;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A sub-resource that is no bean. */
public class Book {

    private final String title;

    public Book(String title) {
        this.title = title;
    }

    @GET
    public String title() {
        return title;
    }

    @GET
    @Path("pages/{page}")
    public String page(@RestPath int page, @RestQuery String mark) {
        return title + " " + page + " " + mark;
    }

    @GET
    @Path("path")
    public String path(@Context UriInfo uri) {
        return uri.getPath() + " " + uri.getPathParameters().getFirst("title");
    }

    @DELETE
    public void remove() {
    }

    @Path("authors/{author}")
    public Author author(@RestPath String author) {
        return new Author(title, author);
    }

    /** A sub-resource of a sub-resource. */
    public static class Author {

        private final String title;
        private final String name;

        public Author(String title, String name) {
            this.title = title;
            this.name = name;
        }

        @GET
        public String of() {
            return name + " of " + title;
        }

        @POST
        @Path("letters")
        public String write(String letter) {
            return letter + " to " + name;
        }
    }
}
