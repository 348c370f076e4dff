package dev.apigateway.deployment.body;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether bodies are validated. */
@ConfigMapping(prefix = "quarkus.apigateway")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface ValidationConfig {

    /**
     * Whether what `body().as` reads, and what an `EventHandler` takes, has to meet the constraints of its class, in
     * applications with `quarkus-hibernate-validator`.
     * <p>
     * A body that doesn't is answered with status 400 and the members that are wrong. Resources say by `@Valid` what is
     * validated, whatever stands here.
     */
    @WithDefault("true")
    boolean validateBodies();
}
