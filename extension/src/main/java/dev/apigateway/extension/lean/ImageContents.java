package dev.apigateway.extension.lean;

import java.lang.reflect.InvocationTargetException;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.apigateway.extension.FunctionFactory;
import io.quarkus.arc.Arc;

/**
 * What is made when the image is built and then lies in it: the application with its configuration and its log and, where
 * nothing of the application's own takes part in it, the {@link ObjectMapper} with all that it has to know about the bodies.
 */
final class ImageContents {

    static final RecordedStart RECORDED = load();
    static final LeanApplication APPLICATION = new LeanApplication(RECORDED);

    /** Null where it has to be made at run time. */
    private static final FunctionFactory FUNCTIONS = RECORDED.isMapperKnown() ? prepare() : null;

    private ImageContents() {
    }

    static FunctionFactory functions() {
        return FUNCTIONS == null ? Arc.container().instance(FunctionFactory.class).get() : FUNCTIONS;
    }

    private static RecordedStart load() {
        try {
            return (RecordedStart) Class.forName(RecordedStart.GENERATED_CLASS).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The build generated no " + RecordedStart.GENERATED_CLASS + ".", e);
        }
    }

    /** The mapper finds out about a class when it is first asked for a reader or writer, and keeps that. */
    private static FunctionFactory prepare() {
        ObjectMapper mapper = Arc.container().instance(ObjectMapper.class).get();
        for (String name : RECORDED.bodies()) {
            Class<?> body = load(name);
            mapper.canDeserialize(mapper.constructType(body));
            mapper.canSerialize(body);
        }
        return Arc.container().instance(FunctionFactory.class).get();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The class " + name + " of a JSON body is not among those of the image.", e);
        }
    }
}
