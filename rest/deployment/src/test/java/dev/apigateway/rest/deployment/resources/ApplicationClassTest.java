package dev.apigateway.rest.deployment.resources;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class ApplicationClassTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Api.class, Listed.class, Single.class, NotListed.class))
            .overrideConfigKey("quarkus.http.root-path", "/shop");

    /** REST-assured puts the root path in front. */
    @Test
    void resourcesAreBelowThePathsOfTheApplicationAndTheConfiguration() {
        when().get("/api/listed").then().statusCode(200).body(equalTo("listed"));
        when().get("/listed").then().statusCode(404);
    }

    @Test
    void singletonOfTheApplicationIsAResource() {
        when().get("/api/single").then().statusCode(200).body(equalTo("made by the application"));
    }

    @Test
    void resourceThatTheApplicationDoesNotNameIsNone() {
        when().get("/api/not-listed").then().statusCode(404);
    }

    @ApplicationPath("api")
    public static class Api extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Listed.class);
        }

        @Override
        public Set<Object> getSingletons() {
            return Set.of(new Single("made by the application"));
        }
    }

    @Path("listed")
    public static class Listed {

        @GET
        public String get() {
            return "listed";
        }
    }

    @Path("single")
    public static class Single {

        private final String text;

        public Single() {
            this("made by the container");
        }

        Single(String text) {
            this.text = text;
        }

        @GET
        public String get() {
            return text;
        }
    }

    @Path("not-listed")
    public static class NotListed {

        @GET
        public String get() {
            return "never";
        }
    }
}
