package dev.apigateway.deployment;

import java.util.List;

import io.quarkus.builder.item.MultiBuildItem;

/**
 * A route that the application's code tells: requests of one method for one path, and the Java method that answers them.
 * Produced by Quarkus extensions that know such methods; consumed by the local gateway, whose API it is where the configuration
 * describes none, and by whatever else is derived from the code.
 */
public final class RouteBuildItem extends MultiBuildItem implements Comparable<RouteBuildItem> {

    /** The HTTP method of a route that takes all of them. */
    public static final String ANY = "ANY";

    private final String method;
    private final String path;
    private final List<String> consumes;
    private final List<String> produces;
    private final String javaMethod;
    private final String handler;

    /**
     * @param method the HTTP method in capital letters, or {@link #ANY}
     * @param path with variables as API Gateway has them, {@code /pets/{id}} or {@code /files/{path+}}
     * @param consumes the media types of request bodies; none where any will do
     * @param produces the media types of responses; none where the code doesn't tell
     * @param javaMethod as a message names it, for instance {@code com.acme.Pets#get(String)}
     * @param handler the name of the handler
     */
    public RouteBuildItem(String method, String path, List<String> consumes, List<String> produces, String javaMethod,
            String handler) {
        this.method = method;
        this.path = path;
        this.consumes = List.copyOf(consumes);
        this.produces = List.copyOf(produces);
        this.javaMethod = javaMethod;
        this.handler = handler;
    }

    /** The HTTP method, or {@link #ANY}. */
    public String method() {
        return method;
    }

    /** The path, with variables as API Gateway has them. */
    public String path() {
        return path;
    }

    /** The media types of request bodies; none where any will do. */
    public List<String> consumes() {
        return consumes;
    }

    /** The media types of responses; none where the code doesn't tell. */
    public List<String> produces() {
        return produces;
    }

    /** The Java method that answers, as a message names it. */
    public String javaMethod() {
        return javaMethod;
    }

    /** The name of the handler that the Java method belongs to. */
    public String handler() {
        return handler;
    }

    /** The route key as AWS writes it. */
    public String key() {
        return method + " " + path;
    }

    @Override
    public int compareTo(RouteBuildItem other) {
        int paths = path.compareTo(other.path);
        int methods = paths == 0 ? method.compareTo(other.method) : paths;
        return methods == 0 ? javaMethod.compareTo(other.javaMethod) : methods;
    }
}
