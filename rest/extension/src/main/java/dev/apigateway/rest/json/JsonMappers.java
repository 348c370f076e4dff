package dev.apigateway.rest.json;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds the {@code ObjectMapper} of a request: Quarkus's, unless a context resolver provides another. */
@Singleton
public class JsonMappers {

    private final Instance<ObjectMapper> quarkus;
    private final JsonMethods methods;
    private ObjectMapper mapper;

    JsonMappers(Instance<ObjectMapper> quarkus, JsonMethods methods) {
        this.quarkus = quarkus;
        this.methods = methods;
    }

    /** Quarkus's; made when it is first asked for, which may be after the executable was built. */
    ObjectMapper mapper() {
        ObjectMapper known = mapper;
        if (known == null) {
            known = quarkus.get();
            mapper = known;
        }
        return known;
    }

    /** @param type of the body */
    ObjectMapper mapper(Class<?> type, MediaType mediaType, ServerRequestContext context) {
        if (!methods.isMapperResolved()) {
            return mapper();
        }
        Providers providers = ((ResteasyReactiveRequestContext) context).getProviders();
        ContextResolver<ObjectMapper> resolver = providers.getContextResolver(ObjectMapper.class, mediaType);
        if (resolver == null) {
            resolver = providers.getContextResolver(ObjectMapper.class, null);
        }
        ObjectMapper resolved = resolver == null ? null : resolver.getContext(type);
        return resolved == null ? mapper() : resolved;
    }
}
