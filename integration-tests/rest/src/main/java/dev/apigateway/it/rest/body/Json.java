package dev.apigateway.it.rest.body;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

import dev.apigateway.it.rest.parameter.Colour;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.quarkus.resteasy.reactive.jackson.CustomSerialization;

@Path("json")
public class Json {

    @POST
    @Path("pet")
    public Pet pet(Pet pet) {
        return new Pet(pet.name() + "!", pet.age() + 1, pet.born(), pet.colours(), pet.owner());
    }

    @POST
    @Path("list")
    public List<Pet> list(List<Pet> pets) {
        return pets.subList(1, pets.size());
    }

    @POST
    @Path("array")
    public int[] array(int[] numbers) {
        return new int[] { numbers.length, numbers[0] };
    }

    @POST
    @Path("map")
    public Map<String, List<Integer>> map(Map<String, List<Integer>> map) {
        return Map.of("sizes", map.values().stream().map(List::size).sorted().toList());
    }

    @POST
    @Path("node")
    public JsonNode node(JsonNode node) {
        return node.path("inner");
    }

    @POST
    @Path("text")
    @Produces(MediaType.APPLICATION_JSON)
    public String text(Pet pet) {
        return "{\"already\":\"json\"}";
    }

    @POST
    @Path("shapes")
    public Shape shape(Shape shape) {
        return shape instanceof Circle circle ? new Square(circle.radius() * 2) : shape;
    }

    @GET
    @Path("shapes")
    public List<Shape> shapes() {
        return List.of(new Circle(1), new Square(2));
    }

    @GET
    @Path("instant")
    public Map<String, Instant> instant() {
        return Map.of("at", Instant.parse("2026-03-01T10:20:30Z"));
    }

    @GET
    @Path("secret")
    public Account secret() {
        return new Account("ann", "secret", 7);
    }

    @GET
    @Path("response")
    public Response response() {
        return Response.ok(new Account("bob", "secret", 8)).type(MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("view/public")
    @JsonView(Views.Public.class)
    public Viewed publicView() {
        return new Viewed("seen", "hidden");
    }

    @GET
    @Path("view/private")
    @JsonView(Views.Private.class)
    public Viewed privateView() {
        return new Viewed("seen", "hidden");
    }

    @POST
    @Path("view")
    public String viewedBody(@JsonView(Views.Public.class) Viewed body) {
        return body.open + " " + body.closed;
    }

    @GET
    @Path("custom")
    @CustomSerialization(SnakeCase.class)
    public Custom custom() {
        return new Custom("a b");
    }

    @POST
    @Path("custom")
    @CustomDeserialization(SingleQuotes.class)
    public Custom customBody(Custom body) {
        return body;
    }

    @GET
    @Path("optional")
    public Optional<Pet> optional(@RestQuery boolean empty) {
        return empty ? Optional.empty() : Optional.of(new Pet("Tom", 1, null, List.of(), null));
    }

    @GET
    @Path("broken")
    public Broken broken() {
        return new Broken();
    }

    public record Pet(String name, int age, LocalDate born, List<Colour> colours, Owner owner) {
    }

    public record Owner(@JsonProperty("full-name") String name) {
    }

    public record Account(String name, @JsonIgnore String password, long number) {
    }

    public record Custom(String longName) {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({ @JsonSubTypes.Type(value = Circle.class, name = "circle"),
            @JsonSubTypes.Type(value = Square.class, name = "square") })
    public interface Shape {
    }

    public record Circle(int radius) implements Shape {
    }

    public record Square(int side) implements Shape {
    }

    public static class Broken {

        public String getValue() {
            throw new IllegalStateException("no value");
        }
    }

    /** Which members are shown. */
    public static class Views {

        public static class Public {
        }

        public static class Private extends Public {
        }
    }

    public static class Viewed {

        @JsonView(Views.Public.class)
        public String open;

        @JsonView(Views.Private.class)
        public String closed;

        public Viewed() {
        }

        Viewed(String open, String closed) {
            this.open = open;
            this.closed = closed;
        }
    }

    public static class SnakeCase implements BiFunction<ObjectMapper, Type, ObjectWriter> {

        @Override
        public ObjectWriter apply(ObjectMapper mapper, Type type) {
            return mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).writer();
        }
    }

    public static class SingleQuotes implements BiFunction<ObjectMapper, Type, ObjectReader> {

        @Override
        public ObjectReader apply(ObjectMapper mapper, Type type) {
            return mapper.reader().with(JsonReadFeature.ALLOW_SINGLE_QUOTES);
        }
    }
}
