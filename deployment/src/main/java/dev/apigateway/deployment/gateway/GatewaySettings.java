package dev.apigateway.deployment.gateway;

import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.EmulatorSettings.ConsolePlace;
import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.settings.LambdaEndpointSettings;
import dev.apigateway.emulator.settings.LambdaSettings;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The settings of the local gateway, as the configuration has them. */
final class GatewaySettings {

    private GatewaySettings() {
    }

    /**
     * The settings for dev mode, or for tests.
     *
     * @param name the name of the application
     * @throws ConfigurationException when the configuration contradicts itself
     */
    static EmulatorSettings of(GatewayConfig http, ApiConfig api, String name, boolean test) {
        ApiDescription described = DescribedApi.of(api);
        boolean claimsTrusted = api.claimsTrusted().orElse(test || described.claimsTrusted());
        return EmulatorSettings.defaults()
                .withHost(http.host())
                .withPort(test ? http.testPort() : http.port())
                .withConsole(test ? ConsolePlace.OWN_PORT : ConsolePlace.GATEWAY)
                .withApi(described.toBuilder().claimsTrusted(claimsTrusted).build())
                .withLambda(lambda(api, name))
                .withLambdaEndpoint(new LambdaEndpointSettings(test ? 0 : api.lambdaPort(), api.retryDelays()));
    }

    private static LambdaSettings lambda(ApiConfig config, String name) {
        try {
            return LambdaSettings.defaults()
                    .withFunction(new FunctionSettings(name, config.memory(), "bootstrap", Map.of()))
                    .withTimeout(config.timeout())
                    .withTimeoutEnforced(config.enforceTimeouts().orElseGet(() -> !Debugger.canAttach()))
                    .withConcurrency(config.concurrency());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The local gateway can't be what quarkus.apigateway.gateway says. "
                    + e.getMessage(), e);
        }
    }
}
