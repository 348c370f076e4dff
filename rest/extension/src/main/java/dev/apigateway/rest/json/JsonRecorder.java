package dev.apigateway.rest.json;

import java.lang.reflect.InvocationTargetException;
import java.util.function.BiFunction;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.annotations.Recorder;

/** Carries what resource methods say about their JSON into the running application. */
@Recorder
public class JsonRecorder {

    /**
     * Records a method.
     *
     * @param id of the method
     * @param requestView the class of a view, or null, as the others
     */
    @SuppressWarnings("unchecked")
    public void addMethod(String id, String requestView, String responseView, String reading, String writing) {
        Arc.container().instance(JsonMethods.class).get().add(id, load(requestView), load(responseView),
                (BiFunction) instance(reading), (BiFunction) instance(writing));
    }

    /** Records that some context resolver provides an {@code ObjectMapper}. */
    public void resolveMapper() {
        Arc.container().instance(JsonMethods.class).get().resolveMapper();
    }

    private static Object instance(String type) {
        try {
            return type == null ? null : load(type).getDeclaredConstructor().newInstance();
        } catch (InstantiationException | IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(type + ", which is to make readers or writers of JSON, has no constructor without "
                    + "parameters. Add a public one.", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + ", which is to make readers or writers of JSON, can't be made.",
                    e.getCause());
        }
    }

    private static Class<?> load(String name) {
        try {
            return name == null ? null : Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The class " + name + " of a resource is not on the class path.", e);
        }
    }
}
