package dev.apigateway.benchmarks.extensions;

import org.jboss.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;

/** Logs a line as JSON. */
@ApplicationScoped
class UseLoggingJson implements Use {

    private static final Logger LOG = Logger.getLogger(UseLoggingJson.class);

    @Override
    public void once() {
        LOG.info("A pet was asked for.");
    }
}
