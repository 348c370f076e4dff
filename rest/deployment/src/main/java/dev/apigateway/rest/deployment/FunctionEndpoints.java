package dev.apigateway.rest.deployment;

import java.util.List;

import org.jboss.resteasy.reactive.common.model.ResourceClass;

/**
 * The resource classes of one function.
 *
 * @param roots those with a path
 * @param subResources those that the locators of the former lead to
 */
record FunctionEndpoints(List<ResourceClass> roots, List<ResourceClass> subResources) {
}
