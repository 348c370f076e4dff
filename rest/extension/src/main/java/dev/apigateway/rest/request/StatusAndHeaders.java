package dev.apigateway.rest.request;

import java.util.Map;
import java.util.function.Consumer;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/** Status and headers of a resource's response, which are settled once. */
abstract class StatusAndHeaders implements ServerHttpResponse {

    private final ResponseHeaders headers = new ResponseHeaders();
    private int status = 200;
    private Consumer<ResteasyReactiveRequestContext> listener;
    private volatile boolean written;

    int status() {
        return status;
    }

    ResponseHeaders headers() {
        return headers;
    }

    /** Status and headers don't change any more. */
    abstract void begin();

    /** Settles status and headers, after a last look of the listener. */
    void commit(ResteasyReactiveRequestContext request) {
        if (!written) {
            Consumer<ResteasyReactiveRequestContext> last = listener;
            listener = null;
            if (last != null) {
                last.accept(request);
            }
            written = true;
            begin();
        }
    }

    @Override
    public boolean headWritten() {
        return written;
    }

    @Override
    public ServerHttpResponse setStatusCode(int code) {
        if (!written) {
            status = code;
        }
        return this;
    }

    @Override
    public ServerHttpResponse addResponseHeader(CharSequence name, CharSequence value) {
        headers.add(name.toString(), value.toString());
        return this;
    }

    /** A null value removes the header. */
    @Override
    public ServerHttpResponse setResponseHeader(CharSequence name, CharSequence value) {
        headers.remove(name.toString());
        return value == null ? this : addResponseHeader(name, value);
    }

    @Override
    public ServerHttpResponse setResponseHeader(CharSequence name, Iterable<CharSequence> values) {
        headers.remove(name.toString());
        for (Object value : values) {
            headers.add(name.toString(), String.valueOf(value));
        }
        return this;
    }

    @Override
    public Iterable<Map.Entry<String, String>> getAllResponseHeaders() {
        return headers.entries();
    }

    @Override
    public String getResponseHeader(String name) {
        return headers.first(name);
    }

    @Override
    public void removeResponseHeader(String name) {
        headers.remove(name);
    }

    @Override
    public ServerHttpResponse setChunked(boolean chunked) {
        return this;
    }

    @Override
    public void setPreCommitListener(Consumer<ResteasyReactiveRequestContext> newListener) {
        listener = newListener;
    }
}
