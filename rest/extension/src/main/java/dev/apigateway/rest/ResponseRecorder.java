package dev.apigateway.rest;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Tells the functions at start what the front before them takes. */
@Recorder
public class ResponseRecorder {

    private final RuntimeValue<ResponseConfig> config;

    public ResponseRecorder(RuntimeValue<ResponseConfig> config) {
        this.config = config;
    }

    /** Sets how responses leave. */
    public void configure() {
        Arc.container().instance(ResourceFunctions.class).get().respond(config.getValue().responses());
    }
}
