package dev.apigateway.extension.config;

import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import dev.apigateway.extension.ApiGatewayConfig;
import io.quarkus.runtime.configuration.QuarkusConfigBuilderCustomizer;
import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import io.smallrye.config.SysPropConfigSource;

/** What Quarkus would record for an application: its values, Quarkus's customizer, the mappings. */
record TestApplication(Map<String, String> values, Class<?>... mappings) implements SmallRyeConfigBuilderCustomizer {

    /** Quarkus has such mappings, which the build gives as objects. */
    static final Shop.Sign SIGN = new SmallRyeConfigBuilder().withMapping(Shop.Sign.class).build()
            .getConfigMapping(Shop.Sign.class);

    static TestApplication of(Map<String, String> values) {
        return new TestApplication(values, Shop.class, Shop.Network.class, LogRuntimeConfig.class, ApiGatewayConfig.class);
    }

    static ConfigSource systemProperties(Map<String, String> properties) {
        return new TestSource(SysPropConfigSource.NAME, properties, SysPropConfigSource.ORDINAL);
    }

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        new QuarkusConfigBuilderCustomizer().configBuilder(builder);
        builder.addDefaultInterceptors().addDefaultSources();
        builder.withSources(new TestSource("Runtime Values", values, 0));
        for (Class<?> mapping : mappings) {
            builder.withMapping(mapping);
        }
        builder.getMappingsBuilder().mappingInstance(ConfigMappings.ConfigClass.configClass(Shop.Sign.class), SIGN);
    }
}
