package dev.apigateway.it.rest.parameter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

@Path("queries")
public class Queries {

    @GET
    @Path("primitives")
    public String primitives(@RestQuery int i, @RestQuery long l, @RestQuery short s, @RestQuery byte b,
            @RestQuery double d, @RestQuery float f, @RestQuery boolean z, @RestQuery char c) {
        return i + " " + l + " " + s + " " + b + " " + d + " " + f + " " + z + " " + c;
    }

    @GET
    @Path("wrappers")
    public String wrappers(@RestQuery Integer i, @RestQuery Long l, @RestQuery Boolean z, @RestQuery Double d,
            @RestQuery Character c) {
        return i + " " + l + " " + z + " " + d + " " + c;
    }

    @GET
    @Path("big")
    public String big(@RestQuery BigInteger integer, @RestQuery BigDecimal decimal) {
        return integer + " " + decimal;
    }

    @GET
    @Path("named")
    public String named(@QueryParam("a-name") String first, @RestQuery("another.name") String second,
            @RestQuery String camelCase) {
        return first + " " + second + " " + camelCase;
    }

    @GET
    @Path("default")
    public String byDefault(@RestQuery @DefaultValue("7") int number, @QueryParam("word") @DefaultValue("none") String word,
            @RestQuery @DefaultValue("a") List<String> list) {
        return number + " " + word + " " + list;
    }

    @GET
    @Path("collections")
    public String collections(@RestQuery("v") List<String> list, @RestQuery("v") Set<Integer> set,
            @RestQuery("v") SortedSet<String> sorted) {
        return list + " " + set.contains(1) + " " + sorted;
    }

    @GET
    @Path("arrays")
    public String arrays(@RestQuery("v") String[] texts, @RestQuery("v") Integer[] numbers) {
        return List.of(texts) + " " + List.of(numbers);
    }

    @GET
    @Path("separated")
    public String separated(@RestQuery @Separator(",") List<Integer> v) {
        return v.toString();
    }

    @GET
    @Path("optional")
    public String optional(@RestQuery Optional<String> text, @RestQuery Optional<Integer> number,
            @RestQuery Optional<List<Integer>> list) {
        return text + " " + number + " " + list;
    }

    @GET
    @Path("enum")
    public String enums(@RestQuery Colour colour, @RestQuery Size size, @RestQuery List<Colour> colours) {
        return colour + " " + size + " " + colours;
    }

    @GET
    @Path("made")
    public String made(@RestQuery Isbn isbn, @RestQuery Weight weight, @RestQuery UUID id, @RestQuery URI uri) {
        return isbn + " " + weight + " " + id + " " + uri;
    }

    @GET
    @Path("converted")
    public String converted(@RestQuery Point point, @RestQuery List<Point> points) {
        return point + " " + points;
    }

    @GET
    @Path("encoded")
    public String encoded(@Encoded @QueryParam("q") String encoded, @QueryParam("q") String decoded) {
        return encoded + " " + decoded;
    }
}
