package dev.apigateway.extension;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

import io.smallrye.config.SmallRyeConfig;

/**
 * What a function reads from its configuration at start, wherever that comes from.
 *
 * @param handler the name of the handler that answers the events
 * @param handlerFailure what becomes of an exception that carries no HTTP status
 */
public record FunctionSettings(Optional<String> handler, HandlerFailure handlerFailure) {

    private static final String HANDLER = "quarkus.apigateway.handler";
    private static final String HANDLER_FAILURE = "quarkus.apigateway.handler-failure";

    /** As Quarkus's configuration has them; not injected, since a bean would bring SmallRye Config into every executable. */
    static FunctionSettings configured() {
        ApiGatewayConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                .getConfigMapping(ApiGatewayConfig.class);
        return new FunctionSettings(config.handler(), config.handlerFailure());
    }

    /**
     * As the lean start's settings have them.
     *
     * @throws IllegalArgumentException when a value is none of those that there are
     */
    public static FunctionSettings of(Settings settings) {
        return new FunctionSettings(settings.find(HANDLER), settings.find(HANDLER_FAILURE)
                .map(FunctionSettings::handlerFailure).orElse(HandlerFailure.FUNCTION_ERROR));
    }

    private static HandlerFailure handlerFailure(String value) {
        try {
            return HandlerFailure.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(HANDLER_FAILURE + " is '" + value
                    + "'. Set it to 'function-error' or 'internal-server-error'.", e);
        }
    }
}
