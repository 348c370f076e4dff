package dev.apigateway.emulator.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Collects an {@link ApiDescription}. */
public final class ApiDescriptionBuilder {

    private Front front;
    private List<Route> routes;
    private String stage;
    private Map<String, String> stageVariables = Map.of();
    private List<String> binaryMediaTypes = List.of();
    private @Nullable Cors cors;
    private Map<String, Authorizer> authorizers = Map.of();
    private List<ApiKey> apiKeys = List.of();
    private Duration integrationTimeout;
    private boolean multiValueHeaders;
    private boolean claimsTrusted;
    private @Nullable Throttle throttle;
    private RouteSelection routeSelection = RouteSelection.BY_ACTION;

    ApiDescriptionBuilder(Front front) {
        this.front = front;
        this.routes = front.defaultRoutes();
        this.stage = front.defaultStage();
        this.integrationTimeout = front.longestIntegrationTimeout();
    }

    ApiDescriptionBuilder(ApiDescription description) {
        this.front = description.front();
        this.routes = description.routes();
        this.stage = description.stage();
        this.stageVariables = description.stageVariables();
        this.binaryMediaTypes = description.binaryMediaTypes();
        this.cors = description.cors();
        this.authorizers = description.authorizers();
        this.apiKeys = description.apiKeys();
        this.integrationTimeout = description.integrationTimeout();
        this.multiValueHeaders = description.multiValueHeaders();
        this.claimsTrusted = description.claimsTrusted();
        this.throttle = description.throttle();
        this.routeSelection = description.routeSelection();
    }

    ApiDescriptionBuilder front(Front newFront) {
        front = newFront;
        return this;
    }

    /** The routes, in place of those that take everything. */
    public ApiDescriptionBuilder routes(List<Route> newRoutes) {
        routes = newRoutes;
        return this;
    }

    /** The routes, in place of those that take everything. */
    public ApiDescriptionBuilder routes(Route... newRoutes) {
        return routes(List.of(newRoutes));
    }

    /** The stage. */
    public ApiDescriptionBuilder stage(String newStage) {
        stage = newStage;
        return this;
    }

    /** The variables of the stage. */
    public ApiDescriptionBuilder stageVariables(Map<String, String> newStageVariables) {
        stageVariables = newStageVariables;
        return this;
    }

    /** The media types that a REST API takes for binary. */
    public ApiDescriptionBuilder binaryMediaTypes(List<String> newBinaryMediaTypes) {
        binaryMediaTypes = newBinaryMediaTypes;
        return this;
    }

    /** Cross-origin resource sharing, null for none. */
    public ApiDescriptionBuilder cors(@Nullable Cors newCors) {
        cors = newCors;
        return this;
    }

    /** The authorizers by name. */
    public ApiDescriptionBuilder authorizers(Map<String, Authorizer> newAuthorizers) {
        authorizers = newAuthorizers;
        return this;
    }

    /** The API keys. */
    public ApiDescriptionBuilder apiKeys(List<ApiKey> newApiKeys) {
        apiKeys = newApiKeys;
        return this;
    }

    /** How long the front waits for the function. */
    public ApiDescriptionBuilder integrationTimeout(Duration newIntegrationTimeout) {
        integrationTimeout = newIntegrationTimeout;
        return this;
    }

    /** Whether a load balancer's target group has multi-value headers enabled. */
    public ApiDescriptionBuilder multiValueHeaders(boolean newMultiValueHeaders) {
        multiValueHeaders = newMultiValueHeaders;
        return this;
    }

    /** Whether the header {@value ApiDescription#CLAIMS_HEADER} counts as the claims of a valid token; for tests. */
    public ApiDescriptionBuilder claimsTrusted(boolean newClaimsTrusted) {
        claimsTrusted = newClaimsTrusted;
        return this;
    }

    /** How many requests the stage takes, null for all. */
    public ApiDescriptionBuilder throttle(@Nullable Throttle newThrottle) {
        throttle = newThrottle;
        return this;
    }

    /** How a WebSocket API finds the route of a message. */
    public ApiDescriptionBuilder routeSelection(RouteSelection newRouteSelection) {
        routeSelection = newRouteSelection;
        return this;
    }

    /**
     * The description.
     *
     * @throws IllegalArgumentException if it contradicts itself; the message says where
     */
    public ApiDescription build() {
        return new ApiDescription(front, routes, stage, stageVariables, binaryMediaTypes, cors, authorizers, apiKeys,
                integrationTimeout, multiValueHeaders, claimsTrusted, throttle, routeSelection);
    }
}
