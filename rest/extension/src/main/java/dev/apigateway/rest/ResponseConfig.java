package dev.apigateway.rest;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the front before a function takes. */
@ConfigMapping(prefix = "quarkus.apigateway.rest")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface ResponseConfig {

    /**
     * How the responses of resources leave, which has to be what the front before the function takes; a function can't see it.
     * <p>
     * `buffered` is for every front: a stream such as a `Multi` or server-sent events is collected until it ends, up to the 6
     * MB
     * that Lambda takes. `streamed` is for function URLs with invoke mode `RESPONSE_STREAM` and REST APIs with response
     * transfer
     * mode `STREAM`, which would not understand another response then: all responses leave while they are written.
     */
    @WithDefault("buffered")
    ResponseMode responses();
}
