package dev.apigateway.deployment.start;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which start a native executable gets. */
@ConfigMapping(prefix = "quarkus.apigateway")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface StartConfig {

    /**
     * How the native executable starts.
     * <p>
     * `lean` enters the loop on what the build left in the executable, without Quarkus's own runtime start; it is several times
     * faster. `auto` takes it for applications that lose nothing by it, and says in a line of the build's log what forbids it
     * for others. `lean` fails the build for those. `full` takes Quarkus's own start. On the JVM every start is a full one.
     */
    @WithDefault("auto")
    Start start();

    /** The starts there are. */
    enum Start {

        /** Lean where nothing is lost by it. */
        AUTO,

        /** Lean, or no build. */
        LEAN,

        /** Quarkus's own. */
        FULL
    }
}
