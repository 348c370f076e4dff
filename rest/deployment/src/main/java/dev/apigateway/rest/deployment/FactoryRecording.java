package dev.apigateway.rest.deployment;

import java.util.Set;

import jakarta.ws.rs.core.Application;

import org.jboss.resteasy.reactive.common.core.SingletonBeanFactory;
import org.jboss.resteasy.reactive.common.processor.scanning.ApplicationScanningResult;
import org.jboss.resteasy.reactive.spi.BeanFactory;

import dev.apigateway.rest.RestRecorder;
import io.quarkus.arc.runtime.BeanContainer;

/** Records where instances of resources and providers come from: the application's singletons, or the CDI container. */
final class FactoryRecording {

    private final RestRecorder recorder;
    private final BeanContainer container;
    private final Set<String> singletons;
    private final String applicationClass;

    FactoryRecording(RestRecorder recorder, BeanContainer container, ApplicationScanningResult application) {
        this.recorder = recorder;
        this.container = container;
        this.singletons = application.getSingletonClasses();
        this.applicationClass = application.getSelectedAppClass() == null ? Application.class.getName()
                : application.getSelectedAppClass().name().toString();
    }

    <T> BeanFactory<T> factory(String className) {
        return singletons.contains(className) ? new SingletonBeanFactory<>(className)
                : recorder.factory(className, container);
    }

    /** The application's subclass of {@code Application}, or that itself. */
    String applicationClass() {
        return applicationClass;
    }
}
