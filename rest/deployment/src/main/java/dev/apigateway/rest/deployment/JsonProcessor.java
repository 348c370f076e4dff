package dev.apigateway.rest.deployment;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.util.List;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.common.util.RestMediaType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import dev.apigateway.rest.json.JsonBodyReader;
import dev.apigateway.rest.json.JsonBodyWriter;
import dev.apigateway.rest.json.JsonMappers;
import dev.apigateway.rest.json.JsonMethods;
import dev.apigateway.rest.json.JsonRecorder;
import dev.apigateway.rest.json.MismatchedBody;
import dev.apigateway.rest.json.MismatchedBodyMapper;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.resteasy.reactive.spi.ExceptionMapperBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterBuildItem;

/** Makes JSON of results, and bodies of JSON. */
class JsonProcessor {

    private static final List<String> MEDIA_TYPES = List.of(MediaType.APPLICATION_JSON, RestMediaType.APPLICATION_NDJSON,
            RestMediaType.APPLICATION_STREAM_JSON);
    /** An exception mapper of the application comes before ours. */
    private static final int MAPPER_PRIORITY = Priorities.USER + 100;

    @BuildStep
    AdditionalBeanBuildItem registerBeans() {
        return AdditionalBeanBuildItem.builder().setUnremovable()
                .addBeanClasses(JsonMethods.class, JsonMappers.class, JsonBodyReader.class, JsonBodyWriter.class).build();
    }

    @BuildStep
    MessageBodyReaderBuildItem registerReader() {
        return new MessageBodyReaderBuildItem.Builder(JsonBodyReader.class.getName(), Object.class.getName())
                .setMediaTypeStrings(MEDIA_TYPES).setBuiltin(true).setRuntimeType(RuntimeType.SERVER).build();
    }

    @BuildStep
    MessageBodyWriterBuildItem registerWriter() {
        return new MessageBodyWriterBuildItem.Builder(JsonBodyWriter.class.getName(), Object.class.getName())
                .setMediaTypeStrings(MEDIA_TYPES).setBuiltin(true).setRuntimeType(RuntimeType.SERVER).build();
    }

    @BuildStep
    ExceptionMapperBuildItem registerMapper() {
        return new ExceptionMapperBuildItem(MismatchedBodyMapper.class.getName(), MismatchedInputException.class.getName(),
                MAPPER_PRIORITY, false);
    }

    @BuildStep
    ReflectiveClassBuildItem registerReport() {
        return ReflectiveClassBuildItem.builder(MismatchedBody.class).methods().fields().reason("JSON of a mismatch").build();
    }

    @BuildStep
    @Record(STATIC_INIT)
    @Consume(BeanContainerBuildItem.class)
    void registerMethods(EndpointsBuildItem endpoints, ContextResolversBuildItem resolvers, JsonRecorder recorder) {
        if (resolvers.resolvers().getResolvers().containsKey(ObjectMapper.class)) {
            recorder.resolveMapper();
        }
        for (Endpoint endpoint : endpoints.endpoints()) {
            JsonAnnotations json = JsonAnnotations.of(endpoint);
            if (!json.isEmpty()) {
                recorder.addMethod(json.methodId(), json.requestView(), json.responseView(), json.reading(), json.writing());
            }
        }
    }
}
