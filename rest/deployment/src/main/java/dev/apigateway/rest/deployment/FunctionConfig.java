package dev.apigateway.rest.deployment;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Resources as functions. */
@ConfigMapping(prefix = "quarkus.apigateway.rest")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface FunctionConfig {

    /**
     * The name of the handler that the resources without `@Named` are.
     * <p>
     * Where the application has other handlers beside them, it is what the function's handler setting in Lambda has to be.
     */
    @WithDefault("resources")
    String handler();
}
