package dev.apigateway.rest.json;

import java.util.function.BiFunction;

import dev.apigateway.rest.RecordedClasses;
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
        return type == null ? null : RecordedClasses.instance(type, Object.class);
    }

    private static Class<?> load(String name) {
        return name == null ? null : RecordedClasses.load(name);
    }
}
