package dev.apigateway.deployment.gateway;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.WithDefault;

/** Cross-origin resource sharing of the local gateway. */
public interface CorsConfig {

    /**
     * The origins that may call; `*` is any.
     * <p>
     * When unset, the gateway has nothing to do with cross-origin requests.
     */
    Optional<List<String>> allowOrigins();

    /**
     * The methods that may be used; `*` is any.
     */
    @WithDefault("*")
    List<String> allowMethods();

    /**
     * The request headers that may be sent; `*` is any.
     */
    @WithDefault("*")
    List<String> allowHeaders();

    /**
     * The response headers that scripts may read.
     */
    Optional<List<String>> exposeHeaders();

    /**
     * How many seconds browsers may remember the answer to a preflight request.
     */
    OptionalInt maxAge();

    /**
     * Whether cookies and the like may be sent.
     */
    @WithDefault("false")
    boolean allowCredentials();
}
