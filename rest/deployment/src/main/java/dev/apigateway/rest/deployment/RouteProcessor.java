package dev.apigateway.rest.deployment;

import java.util.List;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.model.ResourceClass;

import dev.apigateway.deployment.RouteBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;

/** Tells which requests the resources answer. */
class RouteProcessor {

    private static final Logger LOG = Logger.getLogger(RouteProcessor.class);

    @BuildStep
    ResourceRoutesBuildItem collectRoutes(EndpointsBuildItem endpoints, ResourcesBuildItem resources,
            ApplicationBuildItem application, RestConfig config, HttpConfig http) {
        String applicationPath = ApplicationPath.of(application.result(), config, http);
        return new ResourceRoutesBuildItem(endpoints.endpoints().stream().filter(endpoint -> isRoot(endpoint, endpoints))
                .map(endpoint -> ResourceRoute.of(endpoint, endpoints.roots().get(endpoint.resource().name()),
                        applicationPath, resources.functions().get(endpoint.resource().name())))
                .toList());
    }

    private static boolean isRoot(Endpoint endpoint, EndpointsBuildItem endpoints) {
        ResourceClass root = endpoints.roots().get(endpoint.resource().name());
        return root != null && root.getMethods().contains(endpoint.model());
    }

    @BuildStep
    void registerRoutes(ResourceRoutesBuildItem routes, BuildProducer<RouteBuildItem> known) {
        routes.routes().stream().flatMap(route -> route.routes().stream()).sorted().forEach(known::produce);
    }

    @BuildStep
    @Produce(ServiceStartBuildItem.class)
    void validateRoutes(ResourceRoutesBuildItem routes, RestConfig config) {
        List<String> problems = RouteConflicts.in(routes.routes());
        if (!problems.isEmpty() && config.failOnDuplicate()) {
            throw Problems.exception(problems);
        }
        problems.forEach(LOG::warn);
    }
}
