package dev.apigateway.deployment;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the process registers as an internal Lambda extension. */
@ConfigMapping(prefix = "quarkus.apigateway")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface LambdaExtensionConfig {

    /**
     * Whether the function registers itself as an internal Lambda extension at start.
     * <p>
     * Only then does Lambda send SIGTERM before it ends an execution environment, so that the application is shut down:
     * `@PreDestroy`, `ShutdownEvent` and the shutdown of other Quarkus extensions run then, within 500 ms. Beans of type
     * `AfterResponse` need it, too. It costs a call at each cold start, so `auto` registers only applications that have such
     * beans, or whose own classes have a `@PreDestroy` method or observe `ShutdownEvent`. Say `always` where another Quarkus
     * extension has something to do at shutdown.
     */
    @WithDefault("auto")
    Registration lambdaExtension();

    /** When to register. */
    enum Registration {

        /** Where the application's classes show the need. */
        AUTO,

        /** At every start. */
        ALWAYS,

        /** At no start; the process is ended without notice. */
        NEVER
    }
}
