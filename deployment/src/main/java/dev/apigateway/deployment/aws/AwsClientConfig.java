package dev.apigateway.deployment.aws;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Clients of AWS services. */
@ConfigMapping(prefix = "quarkus.apigateway")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface AwsClientConfig {

    /**
     * Whether clients of AWS services that are beans are created in the init phase, before the first event.
     * <p>
     * These are the beans of the AWS SDK for Java 2 that something in the application injects, synchronous and asynchronous
     * ones. Switch it off where an application has clients that most of its processes don't need.
     */
    @WithDefault("true")
    boolean primeAwsClients();
}
