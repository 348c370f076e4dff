package dev.apigateway.extension.lean;

import java.util.List;

import org.eclipse.microprofile.config.spi.ConfigSource;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.AbstractLocationConfigSourceFactory;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;

/**
 * Leaves out of an executable what reads further files of configuration, where the build has {@code quarkus.config.locations}
 * nowhere. A process that has it nevertheless is told, rather than started without.
 */
@TargetClass(value = AbstractLocationConfigSourceFactory.class, onlyWith = SourceDiscoverySubstitutions.Unused.class)
final class SourceLocationSubstitutions {

    private SourceLocationSubstitutions() {
    }

    @Substitute
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue locations = context.getValue(SmallRyeConfig.SMALLRYE_CONFIG_LOCATIONS);
        if (locations == null || locations.getValue() == null) {
            return List.of();
        }
        throw new ConfigurationException("quarkus.config.locations is set to '" + locations.getValue()
                + "', but the executable was made without what reads these files, since the build did not have the setting. "
                + "Set quarkus.config.locations when the application is built, to any file, or quarkus.apigateway.start to "
                + "'full'.");
    }
}
