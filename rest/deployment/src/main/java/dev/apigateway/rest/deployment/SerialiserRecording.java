package dev.apigateway.rest.deployment;

import java.util.List;

import jakarta.ws.rs.RuntimeType;

import org.jboss.resteasy.reactive.common.core.Serialisers.BuiltinReader;
import org.jboss.resteasy.reactive.common.core.Serialisers.BuiltinWriter;
import org.jboss.resteasy.reactive.common.model.ResourceReader;
import org.jboss.resteasy.reactive.common.model.ResourceWriter;
import org.jboss.resteasy.reactive.common.processor.AdditionalReaderWriter;
import org.jboss.resteasy.reactive.server.core.ServerSerialisers;

import dev.apigateway.rest.RestRecorder;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterBuildItem;

/** Records readers and writers of bodies. */
final class SerialiserRecording {

    private final RestRecorder recorder;
    private final FactoryRecording factories;
    private final BuildProducer<ReflectiveClassBuildItem> reflection;
    private final ServerSerialisers serialisers;

    SerialiserRecording(RestRecorder recorder, FactoryRecording factories,
            BuildProducer<ReflectiveClassBuildItem> reflection) {
        this.recorder = recorder;
        this.factories = factories;
        this.reflection = reflection;
        this.serialisers = recorder.serialisers();
    }

    void addReader(MessageBodyReaderBuildItem item, boolean builtIn, Integer priority) {
        ResourceReader reader = reader(item.getClassName());
        reader.setBuiltin(builtIn);
        reader.setPriority(priority);
        reader.setConstraint(item.getRuntimeType());
        if (!item.getMediaTypeStrings().isEmpty()) {
            reader.setMediaTypeStrings(item.getMediaTypeStrings());
        }
        recorder.addReader(serialisers, item.getHandledClassName(), reader);
    }

    void addWriter(MessageBodyWriterBuildItem item, boolean builtIn, Integer priority) {
        ResourceWriter writer = writer(item.getClassName());
        writer.setBuiltin(builtIn);
        writer.setPriority(priority);
        writer.setConstraint(item.getRuntimeType());
        if (!item.getMediaTypeStrings().isEmpty()) {
            writer.setMediaTypeStrings(item.getMediaTypeStrings());
        }
        recorder.addWriter(serialisers, item.getHandledClassName(), writer);
    }

    /** Those of RESTEasy Reactive. */
    void addBuiltins() {
        for (BuiltinReader builtin : ServerSerialisers.BUILTIN_READERS) {
            add(builtin.readerClass.getName(), builtin.entityClass.getName(), builtin.mediaType, builtin.constraint);
        }
        for (BuiltinWriter builtin : ServerSerialisers.BUILTIN_WRITERS) {
            add(builtin.writerClass.getName(), builtin.entityClass.getName(), builtin.mediaType);
        }
    }

    /** Those of types that some resource method takes or returns. */
    void addNeeded(EndpointsBuildItem endpoints) {
        for (AdditionalReaderWriter.Entry entry : endpoints.readers().get()) {
            add(entry.getHandlerClass(), entry.getEntityClass(), entry.getMediaType(), entry.getConstraint());
        }
        for (AdditionalReaderWriter.Entry entry : endpoints.writers().get()) {
            add(entry.getHandlerClass(), entry.getEntityClass(), entry.getMediaType());
        }
    }

    private void add(String readerClass, String entity, String mediaType, RuntimeType constraint) {
        ResourceReader reader = reader(readerClass);
        reader.setMediaTypeStrings(List.of(mediaType));
        reader.setConstraint(constraint);
        recorder.addReader(serialisers, entity, reader);
    }

    private void add(String writerClass, String entity, String mediaType) {
        ResourceWriter writer = writer(writerClass);
        writer.setMediaTypeStrings(List.of(mediaType));
        recorder.addWriter(serialisers, entity, writer);
    }

    private ResourceReader reader(String className) {
        reflection.produce(ReflectiveClassBuildItem.builder(className).reason("readers of request bodies").build());
        return new ResourceReader().setFactory(factories.factory(className));
    }

    private ResourceWriter writer(String className) {
        reflection.produce(ReflectiveClassBuildItem.builder(className).reason("writers of response bodies").build());
        return new ResourceWriter().setFactory(factories.factory(className));
    }

    ServerSerialisers serialisers() {
        return serialisers;
    }
}
