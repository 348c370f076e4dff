package dev.apigateway.deployment.gateway;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.logging.Logger;

import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.start.EmulatorException;
import io.quarkus.dev.spi.DeploymentFailedStartHandler;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Serves the gateway when the first start of dev mode has failed: requests are answered with what is wrong, until a change
 * mends it.
 */
public final class FailedStart implements DeploymentFailedStartHandler {

    private static final Logger LOG = Logger.getLogger(FailedStart.class);

    @Override
    public void handleFailedInitialStart() {
        EmulatorSettings settings = settings();
        try {
            LOG.infof("The local gateway on %s tells what is wrong until that is mended",
                    RunningGateway.instance().serve(settings).url());
        } catch (EmulatorException e) {
            LOG.errorf("There is no local gateway to tell what is wrong. %s", e.getMessage());
        }
    }

    /** Those of the build, if it came so far; what is wrong may be the configuration itself. */
    private static EmulatorSettings settings() {
        Config config = ConfigProvider.getConfig();
        String name = config.getOptionalValue("quarkus.application.name", String.class).orElse("function");
        try {
            List<ConfigSource> sources = new ArrayList<>();
            config.getConfigSources().forEach(sources::add);
            SmallRyeConfig mapped = new SmallRyeConfigBuilder().withSources(sources)
                    .withProfiles(config.unwrap(SmallRyeConfig.class).getProfiles()).addDefaultInterceptors()
                    .addDiscoveredConverters().withMapping(GatewayConfig.class).withMapping(ApiConfig.class)
                    .withMappingIgnore("**").build();
            return GatewaySettings.of(mapped.getConfigMapping(GatewayConfig.class), mapped.getConfigMapping(ApiConfig.class),
                    name, false);
        } catch (RuntimeException e) {
            LOG.debug("The configuration of the local gateway can't be read.", e);
            EmulatorSettings defaults = EmulatorSettings.defaults();
            return defaults.withHost(config.getOptionalValue("quarkus.http.host", String.class).orElse(defaults.host()))
                    .withPort(config.getOptionalValue(RunningGateway.PORT, Integer.class).orElse(defaults.port()));
        }
    }
}
