package dev.apigateway.emulator.api;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * An API: what stands in front, and where its requests go. The same description serves every front; what a front does not know
 * is left aside.
 *
 * @param front the product
 * @param routes the routes; a function URL only knows the default one
 * @param stage the stage: part of the path in events unless it is {@code $default}, never of the local URL
 * @param stageVariables the variables of the stage
 * @param binaryMediaTypes the media types that a REST API takes for binary
 * @param cors cross-origin resource sharing, null if the front has nothing to do with it
 * @param authorizers the authorizers by the names that routes use
 * @param apiKeys the API keys
 * @param integrationTimeout how long the front waits for the function
 * @param multiValueHeaders whether a load balancer's target group has multi-value headers enabled
 * @param claimsTrusted whether the request header {@value #CLAIMS_HEADER}, a JSON object, counts as the claims of a valid token
 * @param throttle how many requests the stage takes, null if all
 * @param routeSelection how a WebSocket API finds the route of a message
 */
public record ApiDescription(Front front, List<Route> routes, String stage, Map<String, String> stageVariables,
        List<String> binaryMediaTypes, @Nullable Cors cors, Map<String, Authorizer> authorizers, List<ApiKey> apiKeys,
        Duration integrationTimeout, boolean multiValueHeaders, boolean claimsTrusted, @Nullable Throttle throttle,
        RouteSelection routeSelection) {

    /** The header with the claims for tests. It does not reach the function. */
    public static final String CLAIMS_HEADER = "X-Emulator-Claims";

    public ApiDescription {
        routes = List.copyOf(routes);
        stageVariables = Collections.unmodifiableMap(new TreeMap<>(stageVariables));
        binaryMediaTypes = List.copyOf(binaryMediaTypes);
        authorizers = Map.copyOf(authorizers);
        apiKeys = List.copyOf(apiKeys);
        if (integrationTimeout.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "The integration timeout is " + integrationTimeout + ". Use at least one millisecond.");
        }
        RouteTable.of(front, routes);
        if (!stage.equals(Route.DEFAULT_KEY) && !stage.matches(front == Front.LOAD_BALANCER ? "[\\w-]*" : "[\\w-]+")) {
            throw new IllegalArgumentException("'" + stage + "' is no stage. Use letters, digits, '-' and '_', or '$default'.");
        }
        AuthorizerRules.check(front, routes, authorizers);
    }

    /** An API that takes everything to the default handler. */
    public static ApiDescription of(Front front) {
        return builder(front).build();
    }

    /** A builder for an API that takes everything to the default handler. */
    public static ApiDescriptionBuilder builder(Front front) {
        return new ApiDescriptionBuilder(front);
    }

    /** The names of the handlers that the API leads to, an empty one for the default handler. */
    public SortedSet<String> handlers() {
        SortedSet<String> handlers = new TreeSet<>();
        routes.forEach(route -> handlers.add(route.handler()));
        for (Authorizer authorizer : authorizers.values()) {
            if (authorizer instanceof LambdaAuthorizer lambda) {
                handlers.add(lambda.handler());
            }
        }
        return handlers;
    }

    /** A builder that starts with what this description says. */
    public ApiDescriptionBuilder toBuilder() {
        return new ApiDescriptionBuilder(this);
    }

    /** The same API behind another front, with that front's routes, stage and timeout where this one has its front's. */
    public ApiDescription withFront(Front newFront) {
        ApiDescriptionBuilder builder = toBuilder().front(newFront);
        if (routes.equals(front.defaultRoutes())) {
            builder.routes(newFront.defaultRoutes());
        }
        if (stage.equals(front.defaultStage())) {
            builder.stage(newFront.defaultStage());
        }
        if (integrationTimeout.equals(front.longestIntegrationTimeout())) {
            builder.integrationTimeout(newFront.longestIntegrationTimeout());
        }
        return builder.build();
    }
}
