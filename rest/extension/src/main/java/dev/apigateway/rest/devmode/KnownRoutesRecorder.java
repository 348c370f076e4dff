package dev.apigateway.rest.devmode;

import java.util.List;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.annotations.Recorder;

/** Tells the running application which routes the build found. */
@Recorder
public class KnownRoutesRecorder {

    /** @param routes a line for each */
    public void know(List<String> routes) {
        Arc.container().instance(KnownRoutes.class).get().know(routes);
    }
}
