package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.SERVER_EXCEPTION_MAPPER;
import static org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames.SERVER_REQUEST_FILTER;
import static org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames.SERVER_RESPONSE_FILTER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.execannotations.ExecutionModelAnnotationsAllowedBuildItem;

/**
 * Lets resource methods, filters and exception mappers say which thread they want, as they may on a server; an invocation has
 * one
 * for all of them.
 */
class ExecutionModelProcessor {

    @BuildStep
    ExecutionModelAnnotationsAllowedBuildItem collectMethods(ResourcesBuildItem resources) {
        Set<DotName> classes = new HashSet<>(resources.roots().keySet());
        classes.addAll(resources.possibleSubResources().keySet());
        classes.addAll(resources.result().getPathInterfaces().keySet());
        Set<DotName> annotations = new HashSet<>(resources.result().getHttpAnnotationToMethod().keySet());
        annotations.addAll(List.of(SERVER_REQUEST_FILTER, SERVER_RESPONSE_FILTER, SERVER_EXCEPTION_MAPPER));
        return new ExecutionModelAnnotationsAllowedBuildItem(method -> classes.contains(method.declaringClass().name())
                || method.declaredAnnotations().stream().map(AnnotationInstance::name).anyMatch(annotations::contains));
    }
}
