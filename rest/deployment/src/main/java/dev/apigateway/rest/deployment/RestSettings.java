package dev.apigateway.rest.deployment;

import org.jboss.resteasy.reactive.common.ResteasyReactiveConfig;

/** The settings as RESTEasy Reactive takes them. */
final class RestSettings {

    /** Sizes of network buffers, of which a function has none. */
    private static final int UNUSED = 128;

    private RestSettings() {
    }

    static ResteasyReactiveConfig of(RestConfig config) {
        return new ResteasyReactiveConfig(UNUSED, UNUSED, UNUSED, config.singleDefaultProduces(), config.defaultProduces());
    }
}
