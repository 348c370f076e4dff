package dev.apigateway;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as an event, one type for every front door. Immutable, safe for any thread. Collections are empty, never
 * null.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">
 *      Input format of REST APIs</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Function URLs</a>
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Application Load
 *      Balancers</a>
 * @see <a href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html">VPC Lattice</a>
 */
public sealed interface ApiGatewayEvent permits BuiltApiGatewayEvent {

    /** The front door that the event came through. */
    EventSource source();

    /** The HTTP method, for instance {@code POST}. */
    String method();

    /**
     * The path without the stage, percent-decoded exactly once, for instance {@code /pets/garfield the cat}; {@code /}
     * where the event has none. An HTTP API decodes it itself in payload format version 2.0; everything else is left to
     * the function.
     */
    String path();

    /**
     * The path with the stage, as the event has it: {@code rawPath} in payload format version 2.0 and {@code path} of
     * an HTTP API in 1.0, which have the stage unless that is {@code $default}; {@code requestContext.path} of a REST
     * API; {@code path} of a load balancer or VPC Lattice, which have no stages. Percent-encoded, but for an HTTP API
     * in 2.0.
     */
    String rawPath();

    /** {@code rawQueryString} in 2.0, percent-encoded and empty when there is none; null where the event has none. */
    @Nullable
    String rawQueryString();

    /**
     * {@code routeKey} in 2.0, for instance {@code GET /pets/{id}} or {@code $default}; in 1.0 the method and the
     * {@code resource}; elsewhere the method and the raw path.
     */
    String routeKey();

    /** The request's headers. */
    Headers headers();

    /** The query string parameters, decoded exactly once. */
    QueryParameters query();

    /** The values of a route's {@code {name}} parts, percent-decoded exactly once. */
    Map<String, String> pathParameters();

    /** One {@code name=value} each: {@code cookies} in 2.0, elsewhere the {@code Cookie} header. */
    List<String> cookies();

    /** The stage's variables. */
    Map<String, String> stageVariables();

    /** The body, empty when there is none. */
    Body body();

    /** What the front door tells beside the request. */
    RequestContext requestContext();

    /** Method, path and sizes: neither body nor header values, which stay out of logs. */
    @Override
    String toString();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Sets the members by the names of the accessors. What is not set is null, or empty where it can be. Belongs to one thread.
     */
    final class Builder {

        private @Nullable EventSource source;
        private @Nullable String method;
        private @Nullable String path;
        private @Nullable String rawPath;
        private @Nullable String rawQueryString;
        private @Nullable String routeKey;
        private Headers headers = Headers.empty();
        private QueryParameters query = QueryParameters.empty();
        private Map<String, String> pathParameters = Map.of();
        private List<String> cookies = List.of();
        private Map<String, String> stageVariables = Map.of();
        private Body body = Body.empty();
        private @Nullable RequestContext requestContext;

        private Builder() {
        }

        public Builder source(EventSource source) {
            this.source = source;
            return this;
        }

        public Builder method(String method) {
            this.method = method;
            return this;
        }

        public Builder path(String path) {
            this.path = path;
            return this;
        }

        public Builder rawPath(String rawPath) {
            this.rawPath = rawPath;
            return this;
        }

        public Builder rawQueryString(@Nullable String rawQueryString) {
            this.rawQueryString = rawQueryString;
            return this;
        }

        public Builder routeKey(String routeKey) {
            this.routeKey = routeKey;
            return this;
        }

        public Builder headers(Headers headers) {
            this.headers = headers;
            return this;
        }

        public Builder query(QueryParameters query) {
            this.query = query;
            return this;
        }

        public Builder pathParameters(Map<String, String> pathParameters) {
            this.pathParameters = pathParameters;
            return this;
        }

        public Builder cookies(List<String> cookies) {
            this.cookies = cookies;
            return this;
        }

        public Builder stageVariables(Map<String, String> stageVariables) {
            this.stageVariables = stageVariables;
            return this;
        }

        public Builder body(Body body) {
            this.body = body;
            return this;
        }

        public Builder requestContext(RequestContext requestContext) {
            this.requestContext = requestContext;
            return this;
        }

        /**
         * Makes it of what was set.
         *
         * @throws IllegalStateException when {@code source} or {@code method} or {@code path} or {@code rawPath} or
         *         {@code routeKey} or {@code requestContext} is not set
         */
        public ApiGatewayEvent build() {
            return new BuiltApiGatewayEvent(Required.member(source, "ApiGatewayEvent", "source"),
                    Required.member(method, "ApiGatewayEvent", "method"), Required.member(path, "ApiGatewayEvent", "path"),
                    Required.member(rawPath, "ApiGatewayEvent", "rawPath"), rawQueryString,
                    Required.member(routeKey, "ApiGatewayEvent", "routeKey"), headers, query, pathParameters, cookies,
                    stageVariables, body, Required.member(requestContext, "ApiGatewayEvent", "requestContext"));
        }
    }
}
