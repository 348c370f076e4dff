package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames.SERVER_MESSAGE_BODY_READER;
import static org.jboss.resteasy.reactive.server.processor.util.ResteasyReactiveServerDotNames.SERVER_MESSAGE_BODY_WRITER;

import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.ws.rs.core.MediaType;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.common.model.MethodParameter;
import org.jboss.resteasy.reactive.common.model.ParameterType;
import org.jboss.resteasy.reactive.common.processor.scanning.ScannedSerializer;
import org.jboss.resteasy.reactive.server.processor.ServerEndpointIndexer;

import io.quarkus.arc.processor.BuiltinScope;

/** Reads resource classes, with JSON as the form of what has no other. */
final class ResourceIndexer extends ServerEndpointIndexer {

    private DotName httpMethod;

    ResourceIndexer(Builder builder) {
        super(builder);
    }

    @Override
    protected void setupApplyDefaults(Type result, DotName newHttpMethod) {
        httpMethod = newHttpMethod;
    }

    @Override
    protected String[] applyAdditionalDefaults(Type result) {
        return config.isDefaultProduces() && httpMethod != null && JsonDefaults.isJson(result, applicationIndex)
                ? new String[] { MediaType.APPLICATION_JSON }
                : super.applyAdditionalDefaults(result);
    }

    /**
     * Whether the resource method has to be found by reflection: readers and writers that aren't made for this implementation
     * are handed its annotations.
     */
    @Override
    public boolean additionalRegisterClassForReflectionCheck(ResourceMethodCallbackEntry entry) {
        for (MethodParameter parameter : entry.getResourceMethod().getParameters()) {
            if (parameter.getParameterType() == ParameterType.BODY && getSerializerScanningResult().getReaders().stream()
                    .anyMatch(reader -> isForeign(reader, parameter.getDeclaredType(), SERVER_MESSAGE_BODY_READER))) {
                return true;
            }
        }
        Type result = entry.getMethodInfo().returnType();
        return getSerializerScanningResult().getWriters().stream()
                .anyMatch(writer -> isForeign(writer, result.name().toString(), SERVER_MESSAGE_BODY_WRITER));
    }

    private boolean isForeign(ScannedSerializer serializer, String entity, DotName own) {
        return isA(DotName.createSimple(entity), DotName.createSimple(serializer.getHandledClassName()))
                && index.getAllKnownImplementations(own).stream()
                        .noneMatch(implementation -> implementation.name().equals(serializer.getClassInfo().name()));
    }

    private boolean isA(DotName type, DotName parent) {
        for (DotName name = type; name != null;) {
            if (name.equals(parent)) {
                return true;
            }
            ClassInfo known = index.getClassByName(name);
            name = known == null ? null : known.superName();
        }
        return false;
    }

    /** Too late for giving the class a scope: the container is made. */
    @Override
    protected void verifyClassThatRequiresFieldInjection(ClassInfo resource) {
        if (!alreadyHandledRequestScopedResources.contains(resource.name())
                && BuiltinScope.from(resource) != BuiltinScope.REQUEST) {
            throw new DeploymentException("Parameters of requests are injected into fields of " + resource.name()
                    + ", which lives longer than a request. Make it @RequestScoped, or take the parameters as those of its "
                    + "methods.");
        }
    }

    /** Builds a {@link ResourceIndexer}. */
    static final class Builder extends AbstractBuilder<Builder> {

        @Override
        public ResourceIndexer build() {
            return new ResourceIndexer(this);
        }
    }
}
