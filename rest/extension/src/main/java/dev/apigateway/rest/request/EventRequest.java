package dev.apigateway.rest.request;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jboss.resteasy.reactive.server.spi.ForwardedInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.Body;
import dev.apigateway.Context;
import dev.apigateway.RequestContext;

/** An event as the request of a resource. Its body has arrived as a whole, so nothing is waited for here. */
final class EventRequest implements ServerHttpRequest {

    private final ApiGatewayEvent event;
    private final Context context;
    private final RequestHeaders headers;
    private final EncodedPath path;
    private RequestQuery query;
    private ServerHttpResponse response;

    EventRequest(ApiGatewayEvent event, Context context) {
        this.event = event;
        this.context = context;
        this.headers = new RequestHeaders(event);
        this.path = EncodedPath.of(event);
        this.query = RequestQuery.of(event);
    }

    void answeredBy(ServerHttpResponse newResponse) {
        response = newResponse;
    }

    /** Takes the query of another URI from here on. */
    void setQuery(String uri) {
        query = RequestQuery.of(uri);
    }

    Body body() {
        return event.body();
    }

    @Override
    public String getRequestHeader(CharSequence name) {
        return headers.first(name.toString());
    }

    @Override
    public List<String> getAllRequestHeaders(String name) {
        return headers.all(name);
    }

    @Override
    public Iterable<Map.Entry<String, String>> getAllRequestHeaders() {
        return headers.entries();
    }

    @Override
    public boolean containsRequestHeader(CharSequence name) {
        return headers.first(name.toString()) != null;
    }

    @Override
    public String getRequestPath() {
        return path.path();
    }

    @Override
    public String getRequestNormalisedPath() {
        return path.path();
    }

    @Override
    public String getRequestMethod() {
        return event.method();
    }

    @Override
    public String getRequestAbsoluteUri() {
        String queryString = query.string();
        return getRequestScheme() + "://" + getRequestHostAndPort() + path.prefix() + path.path()
                + (queryString == null ? "" : "?" + queryString);
    }

    @Override
    public String getRequestScheme() {
        String scheme = event.headers().first("x-forwarded-proto");
        return scheme == null ? "https" : scheme;
    }

    @Override
    public String getRequestHostAndPort() {
        String host = event.headers().first("host");
        if (host == null) {
            host = event.requestContext().domainName();
        }
        return host == null ? "localhost" : host;
    }

    /** What the front door put before the path is part of the links that a resource makes. */
    @Override
    public ForwardedInfo getForwardedInfo() {
        return path.prefix().isEmpty() ? null : new PathPrefix(path.prefix());
    }

    @Override
    public String getQueryParam(String name) {
        return query.first(name);
    }

    @Override
    public List<String> getAllQueryParams(String name) {
        return query.all(name);
    }

    @Override
    public Map<String, List<String>> getQueryParamsMap() {
        return query.toMap();
    }

    @Override
    public String query() {
        return query.string();
    }

    @Override
    public Collection<String> queryParamNames() {
        return query.names();
    }

    @Override
    public InputStream createInputStream() {
        return event.body().isEmpty() ? InputStream.nullInputStream() : new ByteArrayInputStream(event.body().bytes());
    }

    @Override
    public InputStream createInputStream(ByteBuffer alreadyRead) {
        return createInputStream();
    }

    @Override
    public boolean isRequestEnded() {
        return false;
    }

    @Override
    public ServerHttpResponse setReadListener(ReadCallback callback) {
        callback.data(ByteBuffer.wrap(event.body().bytes()));
        callback.done();
        return response;
    }

    @Override
    public ServerHttpResponse pauseRequestInput() {
        return response;
    }

    @Override
    public ServerHttpResponse resumeRequestInput() {
        return response;
    }

    @Override
    public void closeConnection() {
        response.reset();
    }

    @Override
    public boolean isOnIoThread() {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type == ApiGatewayEvent.class) {
            return type.cast(event);
        }
        if (type == Context.class) {
            return type.cast(context);
        }
        return type == RequestContext.class ? type.cast(event.requestContext()) : null;
    }
}
