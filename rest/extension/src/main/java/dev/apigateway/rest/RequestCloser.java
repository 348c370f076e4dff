package dev.apigateway.rest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.Logger;

import io.quarkus.resteasy.reactive.server.Closer;

/** Closes at the end of a request what a resource hands to it. */
class RequestCloser implements Closer {

    private static final Logger LOG = Logger.getLogger(RequestCloser.class);

    private final List<Closeable> resources = new ArrayList<>();

    @Override
    public void add(Closeable resource) {
        resources.add(resource);
    }

    void close() {
        for (Closeable resource : resources) {
            try {
                resource.close();
            } catch (IOException | RuntimeException e) {
                LOG.warnf(e, "%s could not be closed at the end of the request.", resource);
            }
        }
    }
}
