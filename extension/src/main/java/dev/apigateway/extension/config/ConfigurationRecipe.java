package dev.apigateway.extension.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.quarkus.runtime.configuration.QuarkusConfigBuilderCustomizer;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * How the application's configuration is made: by what Quarkus recorded for the start of a process, without the files that it
 * would look for beside the executable.
 */
final class ConfigurationRecipe {

    private final SmallRyeConfigBuilderCustomizer application;

    /** @param application what Quarkus recorded: values, converters, interceptors, sources, mappings */
    ConfigurationRecipe(SmallRyeConfigBuilderCustomizer application) {
        this.application = application;
    }

    /** A configuration with all mappings, as a process without an image of it has one. */
    SmallRyeConfig whole(ConfigSource environment, ConfigSource properties) {
        return builder(environment, properties, new Finish() {
            @Override
            void finish(SmallRyeConfigBuilder builder) {
                // All is as recorded.
            }
        }).build();
    }

    /** A builder that leaves out the mappings and says which these are, after its configuration is built. */
    WithoutMappings withoutMappings(ConfigSource environment, ConfigSource properties) {
        WithoutMappings finish = new WithoutMappings();
        finish.builder = builder(environment, properties, finish);
        return finish;
    }

    private SmallRyeConfigBuilder builder(ConfigSource environment, ConfigSource properties, Finish finish) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        application.configBuilder(builder);
        finish.environment = environment;
        finish.properties = properties;
        builder.withCustomizers(finish);
        return builder;
    }

    /** Has the last word of all customizers. */
    private abstract static class Finish implements SmallRyeConfigBuilderCustomizer {

        private ConfigSource environment;
        private ConfigSource properties;

        @Override
        public final void configBuilder(SmallRyeConfigBuilder builder) {
            builder.setAddDefaultSources(false).setAddSystemSources(false).setAddPropertiesSources(false)
                    .withSources(environment, properties);
            finish(builder);
        }

        abstract void finish(SmallRyeConfigBuilder builder);

        @Override
        public final int priority() {
            return Integer.MAX_VALUE;
        }
    }

    /** A configuration whose mappings are still to be made. */
    static final class WithoutMappings extends Finish {

        private final Set<ConfigClass> mappings = new HashSet<>();
        private final Map<ConfigClass, Object> instances = new IdentityHashMap<>();
        private SmallRyeConfigBuilder builder;

        /** The builder, which knows the mappings' defaults and the paths that they ignore. */
        SmallRyeConfigBuilder builder() {
            return builder;
        }

        Set<ConfigClass> mappings() {
            return mappings;
        }

        /** Without a look at the names of its properties, which it would remember. */
        SmallRyeConfig build() {
            SmallRyeConfig config = builder.build();
            instances.forEach((mapping, object) -> SmallRyeInternals.mappings(config)
                    .computeIfAbsent(mapping.getType(), type -> new HashMap<>()).put(mapping.getPrefix(), object));
            return config;
        }

        /** Whether somebody else than Quarkus's core takes names for others, so that a variable can reach any mapping. */
        boolean renames() {
            SmallRyeConfigBuilder core = new SmallRyeConfigBuilder();
            new QuarkusConfigBuilderCustomizer().configBuilder(core);
            return builder.getInterceptors().size() > core.getInterceptors().size();
        }

        @Override
        void finish(SmallRyeConfigBuilder builder) {
            mappings.addAll(builder.getMappingsBuilder().getMappings());
            builder.getMappingsBuilder().getMappings().clear();
            instances.putAll(builder.getMappingsBuilder().getMappingsInstances());
            builder.getMappingsBuilder().getMappingsInstances().clear();
        }
    }
}
