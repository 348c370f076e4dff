package dev.apigateway.rest.request;

import java.util.concurrent.Executor;

import jakarta.ws.rs.core.SecurityContext;

import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.jboss.resteasy.reactive.spi.ThreadSetupAction;

import dev.apigateway.Body;

/** The processing of one invocation by resources: RESTEasy Reactive's context on an event and a response of ours. */
public final class ResourceRequest extends ResteasyReactiveRequestContext {

    private final EventRequest request;
    private final EventResponse response;
    private final InvocationThread thread = new InvocationThread();
    private Throwable failure;

    ResourceRequest(Deployment deployment, EventRequest request, EventResponse response, ThreadSetupAction requestScope,
            ServerRestHandler[] chain, ServerRestHandler[] abortChain) {
        super(deployment, requestScope, chain, abortChain);
        this.request = request;
        this.response = response;
        response.answers(this, thread);
        request.answeredBy(response);
    }

    /** The body of the event, which a reader need not take from a stream. */
    public Body body() {
        return request.body();
    }

    /** Whether the body is still to be taken from the event, and not from a stream that someone has put in its place. */
    public boolean isBodyUntouched() {
        return !hasInputStream();
    }

    /**
     * Goes on with what was suspended until the request is complete.
     *
     * @throws Exception what nothing has mapped to a response
     */
    void runUntilComplete() throws Exception {
        thread.runUntilComplete();
        if (failure instanceof Exception exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    @Override
    public ServerHttpRequest serverRequest() {
        return request;
    }

    @Override
    public ServerHttpResponse serverResponse() {
        return response;
    }

    @Override
    protected Executor getEventLoop() {
        return thread;
    }

    @Override
    public Runnable registerTimer(long millis, Runnable task) {
        return thread.schedule(millis, task);
    }

    @Override
    protected void setQueryParamsFrom(String uri) {
        request.setQuery(uri);
    }

    /** Nothing else in the function could answer. */
    @Override
    public boolean resumeExternalProcessing() {
        setPosition(getHandlers().length);
        response.setStatusCode(404).end();
        return true;
    }

    @Override
    public boolean handlesUnmappedException() {
        return false;
    }

    @Override
    public void handleUnmappedException(Throwable throwable) {
        throw sneaky(throwable);
    }

    /** What no exception mapper knows is not answered here: the function's configuration says what becomes of it. */
    @Override
    protected void handleUnrecoverableError(Throwable throwable) {
        abandon(throwable);
    }

    /** Gives up a response whose head may have left. */
    void abandon(Throwable cause) {
        failure = cause;
        response.fail();
        close();
    }

    /** For messages: the request, and the method that answers it where there is one. */
    String describe() {
        String request = getMethod() + " " + getPath();
        return getTarget() == null ? request
                : request + " (" + getTarget().getResourceClass().getName() + "#" + getTarget().getJavaMethodName() + ")";
    }

    @Override
    protected SecurityContext createSecurityContext() {
        return new UnknownCaller(getScheme(), request.getRequestHeader("authorization"));
    }

    @Override
    public void close() {
        super.close();
        thread.complete();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable throwable) throws E {
        throw (E) throwable;
    }
}
