package dev.apigateway.extension;

import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

import io.smallrye.config.SmallRyeConfig;

/**
 * What a function reads from its configuration at start.
 *
 * @param handler the name of the handler that answers the events
 * @param handlerFailure what becomes of an exception that carries no HTTP status
 */
public record FunctionSettings(Optional<String> handler, HandlerFailure handlerFailure) {

    private static final String PREFIX = "quarkus.apigateway";

    /** As the configuration has them; not injected, since a bean that is would be made anew in each process. */
    static FunctionSettings configured() {
        ApiGatewayConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                .getConfigMapping(ApiGatewayConfig.class, PREFIX);
        return new FunctionSettings(config.handler(), config.handlerFailure());
    }
}
