package dev.apigateway.rest.deployment;

import java.util.HashMap;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.common.processor.AdditionalWriters;
import org.jboss.resteasy.reactive.common.processor.EndpointIndexer.MultipartReturnTypeIndexerExtension;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartMessageBodyWriter;
import org.jboss.resteasy.reactive.server.processor.generation.multipart.FormDataOutputMapperGenerator;

/** Generates what takes the parts out of objects that are sent as {@code multipart/form-data}. */
final class MultipartResults implements MultipartReturnTypeIndexerExtension {

    private final GeneratedOutput output;
    private final Map<String, Boolean> known = new HashMap<>();

    MultipartResults(GeneratedOutput output) {
        this.output = output;
    }

    @Override
    public boolean handleMultipartForReturnType(AdditionalWriters writers, ClassInfo result, IndexView index) {
        return known.computeIfAbsent(result.name().toString(), name -> generate(writers, result, index));
    }

    private boolean generate(AdditionalWriters writers, ClassInfo result, IndexView index) {
        if (!FormDataOutputMapperGenerator.isReturnTypeCompatible(result, index)) {
            return false;
        }
        String name = result.name().toString();
        writers.add(MultipartMessageBodyWriter.class.getName(), MediaType.MULTIPART_FORM_DATA, name);
        output.reflect(FormDataOutputMapperGenerator.generate(result, output.beside(name), index));
        output.reflect(MultipartMessageBodyWriter.class.getName());
        output.reflect(name);
        return true;
    }
}
