package dev.apigateway.rest.deployment.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class RouteConflictBuildTest {

    private static final String HERE = "dev.apigateway.rest.deployment.functions.RouteConflictBuildTest$";

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Pets.class, Animals.class, Orders.class, Nowhere.class))
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("Two resource methods answer GET /pets/{name}: " + HERE + "Animals#animal(String) "
                            + "and " + HERE + "Pets#pet(String), so one of them would never be called. Remove one, or give "
                            + "it another path or other media types.")
                    .hasStackTraceContaining("Two functions answer GET /pets: 'orders' by " + HERE + "Orders#all() and "
                            + "'resources' by " + HERE + "Pets#all(). A route leads to one function. Give one of the classes "
                            + "the @Named of the other, or another path.")
                    .hasStackTraceContaining("No request reaches " + HERE + "Nowhere#parent(): the segment '..' of its path "
                            + "/nowhere/../up is never part of one. Change the @Path."));

    @Test
    void everyConflictIsReportedInOneBuildNamingBothMethods() {
        fail("The build should have failed.");
    }

    @Path("pets")
    public static class Pets {

        @GET
        public String all() {
            return "all";
        }

        @GET
        @Path("{id}")
        public String pet(String id) {
            return id;
        }
    }

    @Path("pets/{name}")
    public static class Animals {

        @GET
        public String animal(String name) {
            return name;
        }
    }

    @Path("pets")
    @Named("orders")
    public static class Orders {

        @GET
        public String all() {
            return "orders";
        }
    }

    @Path("nowhere")
    public static class Nowhere {

        @GET
        @Path("../up")
        public String parent() {
            return "never";
        }
    }
}
