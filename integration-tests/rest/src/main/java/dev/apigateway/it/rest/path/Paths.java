package dev.apigateway.it.rest.path;

import java.util.List;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.PathSegment;

import org.jboss.resteasy.reactive.RestPath;

@Path("/paths")
public class Paths {

    @GET
    public String root() {
        return "root";
    }

    @GET
    @Path("literal")
    public String literal() {
        return "literal";
    }

    @GET
    @Path("{name}")
    public String template(@PathParam("name") String name) {
        return "template " + name;
    }

    @GET
    @Path("{name}/literal")
    public String below(@PathParam("name") String name) {
        return "below " + name;
    }

    @GET
    @Path("kinds/{number: \\d+}")
    public String number(int number) {
        return "number " + number;
    }

    @GET
    @Path("kinds/{word: [a-z]+}")
    public String word(String word) {
        return "word " + word;
    }

    @GET
    @Path("range/{from}-{to}")
    public String range(@RestPath int from, @RestPath int to) {
        return from + " to " + to;
    }

    @GET
    @Path("rest/{rest: .*}")
    public String rest(@RestPath String rest) {
        return "rest:" + rest;
    }

    @GET
    @Path("parts/{parts: .+}/end")
    public String parts(@PathParam("parts") List<PathSegment> parts) {
        return parts.stream().map(PathSegment::getPath).toList().toString();
    }

    @GET
    @Path("file/{name}.{extension}")
    public String file(@RestPath String name, @RestPath String extension) {
        return name + " of kind " + extension;
    }

    @GET
    @Path("encoded/{value}")
    public String encoded(@Encoded @PathParam("value") String value) {
        return value;
    }

    @GET
    @Path("decoded/{value}")
    public String decoded(@RestPath String value) {
        return value;
    }

    @GET
    @Path("segment/{segment}")
    public String segment(@PathParam("segment") PathSegment segment) {
        return segment.getPath() + " " + segment.getMatrixParameters();
    }

    @GET
    @Path("character/{letter}")
    public String character(@RestPath char letter) {
        return "character " + letter;
    }
}
