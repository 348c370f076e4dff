package dev.apigateway.deployment.gateway;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the local gateway of dev mode and tests listens. A packaged function opens no port. */
@ConfigMapping(prefix = "quarkus.http")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface GatewayConfig {

    /**
     * The host name or address that the local gateway listens on in dev mode and tests.
     */
    @WithDefault("localhost")
    String host();

    /**
     * The port of the local gateway in dev mode.
     * <p>
     * 0 takes a free one.
     */
    @WithDefault("8080")
    int port();

    /**
     * The port of the local gateway in tests.
     * <p>
     * 0 takes a free one; REST-assured finds it without being told.
     */
    @WithDefault("8081")
    int testPort();
}
