package dev.apigateway.it.rest.context;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;

import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import dev.apigateway.it.rest.error.TeapotException;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;

/** What resources may ask for. */
@Path("contexts")
public class Contexts {

    @Context
    UriInfo uri;

    @Inject
    Injected injected;

    @GET
    @Path("field")
    public String field() {
        return uri.getPath();
    }

    @GET
    @Path("bean")
    public String bean() {
        return injected.method() + " " + injected.path();
    }

    @GET
    @Path("resource-info")
    public String resourceInfo(@Context ResourceInfo info) {
        return info.getResourceClass().getSimpleName() + " " + info.getResourceMethod().getName();
    }

    @GET
    @Path("simple-resource-info")
    public String simpleResourceInfo(SimpleResourceInfo info) {
        return info.getResourceClass().getSimpleName() + " " + info.getMethodName();
    }

    @GET
    @Path("providers")
    public String providers(@Context Providers providers) {
        ExceptionMapper<TeapotException> mapper = providers.getExceptionMapper(TeapotException.class);
        ContextResolver<StringBuilder> resolver = providers.getContextResolver(StringBuilder.class, MediaType.WILDCARD_TYPE);
        return mapper.getClass().getSimpleName().startsWith("TeapotMapper") + " "
                + resolver.getContext(Contexts.class);
    }

    @GET
    @Path("configuration")
    public String configuration(@Context Configuration configuration) {
        return configuration.getRuntimeType().name();
    }

    @GET
    @Path("request")
    public String request(@Context Request request, @Context HttpHeaders headers) {
        return request.getMethod() + " " + headers.getAcceptableMediaTypes();
    }

    /** A resource that only another profile has. */
    @Path("contexts/other-profile")
    @IfBuildProfile("other")
    public static class OfAnotherProfile {

        @GET
        public String get() {
            return "there";
        }
    }

    /** A resource that a property switches off. */
    @Path("contexts/disabled")
    @EndpointDisabled(name = "resource.disabled", stringValue = "yes")
    public static class Disabled {

        @GET
        public List<String> get() {
            return List.of("there");
        }
    }

    /** A resource that a property would switch off. */
    @Path("contexts/enabled")
    @EndpointDisabled(name = "resource.enabled", stringValue = "no")
    public static class Enabled {

        @GET
        public String get() {
            return "there";
        }
    }
}
