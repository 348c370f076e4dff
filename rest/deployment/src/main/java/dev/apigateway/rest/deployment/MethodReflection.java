package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.model.ResourceInterceptor.FILTER_SOURCE_METHOD_METADATA_KEY;
import static org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames.SERVER_MESSAGE_BODY_READER;
import static org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames.SERVER_MESSAGE_BODY_WRITER;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.common.model.ResourceInterceptor;
import org.jboss.resteasy.reactive.common.model.ResourceInterceptors;
import org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames;

import io.quarkus.arc.processor.InjectionPointInfo;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterBuildItem;

/** Who asks for the Java method of a resource at run time, or for its annotations. */
final class MethodReflection {

    private static final Set<DotName> TYPES = Set.of(DotName.createSimple("java.io.File"),
            ResteasyReactiveDotNames.SSE_EVENT_SINK);
    private static final Set<DotName> STREAMS = Set.of(ResteasyReactiveDotNames.MULTI, ResteasyReactiveDotNames.REST_MULTI,
            ResteasyReactiveDotNames.PUBLISHER, ResteasyReactiveDotNames.LEGACY_PUBLISHER);

    private final ResourceInterceptors filters;
    private final IndexView index;

    MethodReflection(ResourceInterceptors filters, IndexView index) {
        this.filters = filters;
        this.index = index;
    }

    /** Pieces of streams are written with the annotations of the method, and so are files. */
    static boolean isNeededBy(Endpoint endpoint) {
        return endpoint.reflective() || STREAMS.contains(endpoint.method().returnType().name())
                || endpoint.method().parameterTypes().stream().anyMatch(type -> TYPES.contains(type.name()));
    }

    static boolean isInjected(Collection<InjectionPointInfo> points) {
        return points.stream().anyMatch(point -> ResteasyReactiveDotNames.RESOURCE_INFO.equals(point.getRequiredType().name()));
    }

    /** Interceptors and response filters see annotations; request filters may ask for the method. */
    boolean isNeededByFilters() {
        if (!filters.getReaderInterceptors().isEmpty() || !filters.getWriterInterceptors().isEmpty()
                || !filters.getContainerResponseFilters().isEmpty()) {
            return true;
        }
        RequestFilters asking = new RequestFilters();
        filters.visitFilters(asking);
        return asking.found;
    }

    boolean isNeededByReaders(List<MessageBodyReaderBuildItem> readers) {
        return readers.stream().anyMatch(reader -> !reader.isBuiltin() && reader.getRuntimeType() != RuntimeType.CLIENT
                && isForeign(reader.getClassName(), SERVER_MESSAGE_BODY_READER));
    }

    boolean isNeededByWriters(List<MessageBodyWriterBuildItem> writers) {
        return writers.stream().anyMatch(writer -> !writer.isBuiltin() && writer.getRuntimeType() != RuntimeType.CLIENT
                && isForeign(writer.getClassName(), SERVER_MESSAGE_BODY_WRITER));
    }

    private boolean isForeign(String className, DotName own) {
        ClassInfo known = index.getClassByName(DotName.createSimple(className));
        return known != null && !known.interfaceNames().contains(own);
    }

    private static final class RequestFilters implements ResourceInterceptors.FiltersVisitor {

        private boolean found;

        @Override
        public VisitResult visitPreMatchRequestFilter(ResourceInterceptor<ContainerRequestFilter> filter) {
            return visit(filter);
        }

        @Override
        public VisitResult visitGlobalRequestFilter(ResourceInterceptor<ContainerRequestFilter> filter) {
            return visit(filter);
        }

        @Override
        public VisitResult visitNamedRequestFilter(ResourceInterceptor<ContainerRequestFilter> filter) {
            return visit(filter);
        }

        @Override
        public VisitResult visitGlobalResponseFilter(ResourceInterceptor<ContainerResponseFilter> filter) {
            return visit(filter);
        }

        @Override
        public VisitResult visitNamedResponseFilter(ResourceInterceptor<ContainerResponseFilter> filter) {
            return visit(filter);
        }

        private VisitResult visit(ResourceInterceptor<?> filter) {
            MethodInfo source = filter.metadata == null ? null
                    : (MethodInfo) filter.metadata.get(FILTER_SOURCE_METHOD_METADATA_KEY);
            found = found || source != null && ResourceMethodUse.isIn(source);
            return found ? VisitResult.ABORT : VisitResult.CONTINUE;
        }
    }
}
