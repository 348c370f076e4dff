package dev.apigateway.rest.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames;
import org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames;

/** What resources can't have in a function: the types of an HTTP server that is not there. */
final class UnsupportedTypes {

    private static final String VERTX = "io.vertx.";
    private static final String QUARKUS_VERTX = "io.quarkus.vertx.";

    private final List<String> problems = new ArrayList<>();

    private UnsupportedTypes() {
    }

    /** A message for each use, sorted. */
    static List<String> inResources(Collection<Endpoint> endpoints, IndexView index) {
        UnsupportedTypes types = new UnsupportedTypes();
        endpoints.forEach(endpoint -> types.check(endpoint.method()));
        types.checkFields(index.getAnnotations(ResteasyReactiveDotNames.CONTEXT));
        return types.sorted();
    }

    /** The same for filters and exception mappers that are methods. */
    static List<String> inProviders(IndexView index) {
        UnsupportedTypes types = new UnsupportedTypes();
        types.checkMethods(index.getAnnotations(ResteasyReactiveServerDotNames.SERVER_REQUEST_FILTER));
        types.checkMethods(index.getAnnotations(ResteasyReactiveServerDotNames.SERVER_RESPONSE_FILTER));
        types.checkMethods(index.getAnnotations(ResteasyReactiveDotNames.SERVER_EXCEPTION_MAPPER));
        return types.sorted();
    }

    private List<String> sorted() {
        return problems.stream().distinct().sorted().toList();
    }

    private void checkFields(Collection<AnnotationInstance> annotations) {
        for (AnnotationInstance annotation : annotations) {
            if (annotation.target().kind() == AnnotationTarget.Kind.FIELD) {
                FieldInfo field = annotation.target().asField();
                check(field.type(), field.declaringClass().name() + "#" + field.name());
            }
        }
    }

    private void checkMethods(Collection<AnnotationInstance> annotations) {
        for (AnnotationInstance annotation : annotations) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                check(annotation.target().asMethod());
            }
        }
    }

    private void check(MethodInfo method) {
        String member = method.declaringClass().name() + "#" + method.name();
        check(method.returnType(), member);
        for (MethodParameterInfo parameter : method.parameters()) {
            check(parameter.type(), member);
        }
    }

    private void check(Type type, String member) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type.asParameterizedType().arguments().forEach(argument -> check(argument, member));
        }
        String name = type.name().toString();
        if (name.startsWith(VERTX) || name.startsWith(QUARKUS_VERTX)) {
            problems.add(member + " uses " + name + ", which belongs to Quarkus's HTTP server, and a function has none. "
                    + alternative(type.name().withoutPackagePrefix()));
        }
    }

    private static String alternative(String simpleName) {
        return switch (simpleName) {
            case "RoutingContext", "HttpServerRequest", "CurrentVertxRequest" ->
                "Take dev.apigateway.ApiGatewayEvent, ContainerRequestContext or UriInfo as @Context.";
            case "HttpServerResponse" -> "Return a Response or RestResponse, or set headers in a filter.";
            case "Buffer" -> "Use byte[].";
            case "AsyncFile" -> "Use java.nio.file.Path.";
            case "JsonObject", "JsonArray" -> "Use com.fasterxml.jackson.databind.JsonNode or a class of your own.";
            default -> "Use a type of Jakarta REST or of the JDK.";
        };
    }
}
