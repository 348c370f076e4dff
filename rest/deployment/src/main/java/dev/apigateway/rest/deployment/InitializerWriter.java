package dev.apigateway.rest.deployment;

import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.processor.scanning.InjectedClassConverterField;

import dev.apigateway.rest.DeploymentInitializer;
import io.quarkus.deployment.GeneratedClassGizmoAdaptor;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.MethodCreator;
import io.quarkus.gizmo.MethodDescriptor;

/** Writes the {@link DeploymentInitializer}: the classes into which parameters are injected have a method that it calls. */
final class InitializerWriter implements AutoCloseable {

    /** The class that is generated. */
    static final String CLASS = "dev.apigateway.rest.generated.DeploymentInitializerImpl";

    private final ClassCreator file;
    private final MethodCreator initialize;

    InitializerWriter(BuildProducer<GeneratedClassBuildItem> classes) {
        file = ClassCreator.builder().classOutput(new GeneratedClassGizmoAdaptor(classes, true)).className(CLASS)
                .interfaces(DeploymentInitializer.class).build();
        initialize = file.getMethodCreator("initialize", void.class, Deployment.class);
    }

    void add(InjectedClassConverterField field) {
        initialize.invokeStaticMethod(MethodDescriptor.ofMethod(field.getInjectedClassName(), field.getMethodName(),
                void.class, Deployment.class), initialize.getMethodParam(0));
    }

    @Override
    public void close() {
        initialize.returnValue(null);
        initialize.close();
        file.close();
    }
}
