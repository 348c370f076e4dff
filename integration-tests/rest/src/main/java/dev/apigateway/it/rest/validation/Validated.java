package dev.apigateway.it.rest.validation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.mutiny.Uni;

@Path("validated")
public class Validated {

    @GET
    @Path("parameter/{number}")
    public int parameter(@RestPath @Min(1) @Max(9) int number, @RestQuery @NotNull String word) {
        return number;
    }

    @POST
    @Path("body")
    @Produces(MediaType.APPLICATION_JSON)
    public Person body(@Valid @NotNull Person person) {
        return person;
    }

    @POST
    @Path("list")
    public int list(@Valid List<@Valid Person> people) {
        return people.size();
    }

    @POST
    @Path("not-validated")
    public Person notValidated(Person person) {
        return person;
    }

    @GET
    @Path("result")
    @Valid
    public Person result() {
        return new Person("", "nobody", null);
    }

    @GET
    @Path("result/text")
    @NotNull
    public String nothing() {
        return null;
    }

    @POST
    @Path("uni")
    public Uni<String> uni(@Valid Person person) {
        return Uni.createFrom().item(person.name());
    }

    @GET
    @Path("bean")
    public int bean(@Valid @BeanParam Page page) {
        return page.size;
    }

    public record Person(@NotBlank String name, @Email String mail, @Valid Address address) {
    }

    public record Address(@Size(min = 2, max = 5) String city) {
    }

    public static class Page {

        @QueryParam("size")
        @Max(100)
        int size;
    }
}
