package dev.apigateway.deployment.gateway;

/** How many requests the stage of the local gateway takes. */
public interface ThrottleConfig {

    /**
     * The requests per second that the stage takes all the time, for instance `0.5`.
     */
    double rateLimit();

    /**
     * The requests that the stage takes at once.
     */
    int burstLimit();
}
