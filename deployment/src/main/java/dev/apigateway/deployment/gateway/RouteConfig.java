package dev.apigateway.deployment.gateway;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.WithDefault;

/** A route of the local gateway. */
public interface RouteConfig {

    /**
     * The route key as AWS writes it: `GET /pets/{id}`, `ANY /{proxy+}`, `$default`; of a WebSocket API `$connect`,
     * `$disconnect`, `$default` or a name.
     */
    String key();

    /**
     * The handler that the route leads to, as its `@Named` says.
     * <p>
     * When unset, the default handler.
     */
    Optional<String> handler();

    /**
     * The authorizer of the route.
     * <p>
     * When unset, anyone may call.
     */
    Optional<String> authorizer();

    /**
     * The scopes of which a token must have one.
     */
    Optional<List<String>> scopes();

    /**
     * Whether a REST API asks for an API key.
     */
    @WithDefault("false")
    boolean apiKeyRequired();
}
