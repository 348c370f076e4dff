package dev.apigateway.rest.request;

import org.jboss.resteasy.reactive.server.spi.ForwardedInfo;

/** Tells RESTEasy Reactive of nothing but the part of the path that a front door has put in front. */
record PathPrefix(String getPrefix) implements ForwardedInfo {

    @Override
    public String getScheme() {
        return null;
    }

    @Override
    public String getHost() {
        return null;
    }

    @Override
    public Integer getPort() {
        return null;
    }

    @Override
    public String getRemoteHost() {
        return null;
    }

    @Override
    public Integer getRemotePort() {
        return null;
    }
}
