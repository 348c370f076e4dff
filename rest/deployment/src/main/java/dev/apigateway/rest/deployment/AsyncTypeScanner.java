package dev.apigateway.rest.deployment;

import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.server.processor.scanning.MethodScanner;

/**
 * Takes methods that return a certain type for asynchronous.
 *
 * @param type what another Quarkus extension has named
 */
record AsyncTypeScanner(DotName type) implements MethodScanner {

    @Override
    public boolean isMethodSignatureAsync(MethodInfo method) {
        return method.returnType().name().equals(type);
    }
}
