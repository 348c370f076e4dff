package dev.apigateway.rest.deployment.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.apigateway.ApiGatewayEvent;
import io.quarkus.test.QuarkusUnitTest;

class ContextFieldBuildTest {

    @RegisterExtension
    static final QuarkusUnitTest BUILD = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Events.class))
            .assertException(failure -> assertThat(failure)
                    .hasStackTraceContaining("ContextFieldBuildTest$Events#event would hold the ApiGatewayEvent of the first "
                            + "request for ever, since ")
                    .hasStackTraceContaining("lives longer than a request (@Singleton). "
                            + "Take it as a parameter with @Context, inject a jakarta.inject.Provider of it, or make the class "
                            + "@RequestScoped."));

    @Test
    void eventInAFieldOfASingletonFailsTheBuildNamingTheField() {
        fail("The build should have failed.");
    }

    @Path("events")
    public static class Events {

        @jakarta.ws.rs.core.Context
        ApiGatewayEvent event;

        @GET
        public String get() {
            return event.path();
        }
    }
}
