package dev.apigateway.it.rest.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

/** A bean that lives longer than a request. */
@ApplicationScoped
public class Injected {

    @Inject
    Request request;

    @Inject
    UriInfo uri;

    String method() {
        return request.getMethod();
    }

    String path() {
        return uri.getPath();
    }
}
