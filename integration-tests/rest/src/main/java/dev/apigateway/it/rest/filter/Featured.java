package dev.apigateway.it.rest.filter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Filters that features register. */
public final class Featured {

    private Featured() {
    }

    /** For one method. */
    @Provider
    public static class OfAMethod implements DynamicFeature {

        @Override
        public void configure(ResourceInfo resourceInfo, FeatureContext context) {
            if (resourceInfo.getResourceClass() == Filtered.class
                    && resourceInfo.getResourceMethod().getName().equals("featured")) {
                context.register(Marking.class);
            }
        }
    }

    /** For all methods. */
    @Provider
    public static class OfAll implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register(MarkingAll.class);
            return true;
        }
    }

    public static class Marking implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("X-Featured", "one");
        }
    }

    public static class MarkingAll implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("X-Feature", "all");
        }
    }
}
