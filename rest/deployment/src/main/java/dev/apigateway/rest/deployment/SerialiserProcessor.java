package dev.apigateway.rest.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.util.List;

import jakarta.ws.rs.RuntimeType;

import org.jboss.resteasy.reactive.common.processor.scanning.ResteasyReactiveScanner;
import org.jboss.resteasy.reactive.common.processor.scanning.ScannedSerializer;
import org.jboss.resteasy.reactive.common.processor.scanning.SerializerScanningResult;

import dev.apigateway.rest.RestRecorder;
import io.quarkus.arc.deployment.BeanArchiveIndexBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderOverrideBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderWriterOverrideData;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterOverrideBuildItem;
import io.quarkus.resteasy.reactive.spi.RuntimeTypeItem;

/** Finds what reads request bodies and writes response bodies. */
class SerialiserProcessor {

    @BuildStep
    void collectSerialisers(BeanArchiveIndexBuildItem beans, ApplicationBuildItem application,
            BuildProducer<MessageBodyReaderBuildItem> readers, BuildProducer<MessageBodyWriterBuildItem> writers) {
        SerializerScanningResult scanned = ResteasyReactiveScanner.scanForSerializers(beans.getIndex(), application.result());
        for (ScannedSerializer reader : scanned.getReaders()) {
            readers.produce(new MessageBodyReaderBuildItem(reader.getClassName(), reader.getHandledClassName(),
                    reader.getMediaTypeStrings(), reader.getRuntimeType(), reader.isBuiltin(), reader.getPriority()));
        }
        for (ScannedSerializer writer : scanned.getWriters()) {
            writers.produce(new MessageBodyWriterBuildItem(writer.getClassName(), writer.getHandledClassName(),
                    writer.getMediaTypeStrings(), writer.getRuntimeType(), writer.isBuiltin(), writer.getPriority()));
        }
    }

    @BuildStep
    @Record(value = STATIC_INIT, useIdentityComparisonForParameters = false)
    SerialisersBuildItem registerSerialisers(BeanContainerBuildItem container, ApplicationBuildItem application,
            EndpointsBuildItem endpoints, List<MessageBodyReaderBuildItem> readers,
            List<MessageBodyWriterBuildItem> writers, List<MessageBodyReaderOverrideBuildItem> readerOverrides,
            List<MessageBodyWriterOverrideBuildItem> writerOverrides, RestRecorder recorder,
            BuildProducer<ReflectiveClassBuildItem> reflection) {
        SerialiserRecording recording = new SerialiserRecording(recorder,
                new FactoryRecording(recorder, container.getValue(), application.result()), reflection);
        for (MessageBodyWriterBuildItem writer : RuntimeTypeItem.filter(writers, RuntimeType.SERVER)) {
            MessageBodyReaderWriterOverrideData other = writerOverrides.stream()
                    .filter(item -> item.getClassName().equals(writer.getClassName()))
                    .map(MessageBodyWriterOverrideBuildItem::getOverrideData).findFirst().orElse(null);
            recording.addWriter(writer, other == null ? writer.isBuiltin() : other.isBuiltIn(),
                    other == null ? writer.getPriority() : other.getPriority());
        }
        for (MessageBodyReaderBuildItem reader : RuntimeTypeItem.filter(readers, RuntimeType.SERVER)) {
            MessageBodyReaderWriterOverrideData other = readerOverrides.stream()
                    .filter(item -> item.getClassName().equals(reader.getClassName()))
                    .map(MessageBodyReaderOverrideBuildItem::getOverrideData).findFirst().orElse(null);
            recording.addReader(reader, other == null ? reader.isBuiltin() : other.isBuiltIn(),
                    other == null ? reader.getPriority() : other.getPriority());
        }
        recording.addBuiltins();
        recording.addNeeded(endpoints);
        return new SerialisersBuildItem(recording.serialisers());
    }

    /** Writers that take everything spare the look-up of others. */
    @BuildStep
    void registerWritersOfEverything(List<MessageBodyWriterBuildItem> writers,
            BuildProducer<BytecodeTransformerBuildItem> transformers) {
        for (MessageBodyWriterBuildItem writer : RuntimeTypeItem.filter(writers, RuntimeType.SERVER)) {
            if (!writer.isBuiltin() && WriterOfEverything.isOne(writer.getClassName())) {
                transformers.produce(new BytecodeTransformerBuildItem(writer.getClassName(),
                        (name, visitor) -> new WriterOfEverything(visitor)));
            }
        }
    }
}
