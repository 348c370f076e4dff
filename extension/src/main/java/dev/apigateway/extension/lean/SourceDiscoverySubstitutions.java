package dev.apigateway.extension.lean;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.smallrye.config.ConfigValidator;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Leaves out of an executable what looks for sources of configuration in files, on the class path and among services, a
 * megabyte
 * with all that it needs of the JDK. The configuration of the lean start has the sources that the build found; the build
 * switches
 * this on where nothing else makes a configuration with such sources.
 */
@TargetClass(value = SmallRyeConfigBuilder.class, onlyWith = SourceDiscoverySubstitutions.Unused.class)
final class SourceDiscoverySubstitutions {

    private SourceDiscoverySubstitutions() {
    }

    @Substitute
    List<ConfigSource> discoverSources() {
        throw Unused.unavailable();
    }

    @Substitute
    List<Converter<?>> discoverConverters() {
        throw Unused.unavailable();
    }

    @Substitute
    @SuppressWarnings("rawtypes")
    List discoverInterceptors() {
        throw Unused.unavailable();
    }

    @Substitute
    ConfigValidator discoverValidator() {
        throw Unused.unavailable();
    }

    @Substitute
    protected List<ConfigSource> getDefaultSources() {
        throw Unused.unavailable();
    }

    @Substitute
    protected List<ConfigSource> getSystemSources() {
        throw Unused.unavailable();
    }

    @Substitute
    protected List<ConfigSource> getPropertiesSources() {
        throw Unused.unavailable();
    }

    /** Asked by the image builder. */
    static final class Unused implements BooleanSupplier {

        @Override
        public boolean getAsBoolean() {
            return Boolean.getBoolean(LeanImage.NO_SOURCE_DISCOVERY);
        }

        static UnsupportedOperationException unavailable() {
            return new UnsupportedOperationException("The executable was made without what looks for sources of configuration, "
                    + "since no class of the application uses it. Set quarkus.apigateway.start to 'full'.");
        }
    }
}
