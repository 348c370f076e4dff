package dev.apigateway.rest;

import org.jboss.resteasy.reactive.server.core.Deployment;

/** Gives the classes that parameters are injected into their converters; the build generates the implementation. */
public interface DeploymentInitializer {

    /** Called once for each function, when its resources are known. */
    void initialize(Deployment deployment);
}
