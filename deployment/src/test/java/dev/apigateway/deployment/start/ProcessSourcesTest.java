package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.ConfigBuilder;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class ProcessSourcesTest {

    @Test
    void builderThatAddsASourceIsReadInTheProcess() {
        assertThat(found(List.of(Vault.class.getName()), List.of(), Set.of())).containsExactly(Vault.class.getName());
    }

    @Test
    void builderThatCannotBeAskedIsReadInTheProcess() {
        assertThat(found(List.of(Unwilling.class.getName()), List.of(), Set.of())).containsExactly(Unwilling.class.getName());
    }

    @Test
    void builderThatAddsDefaultsIsTheSameInEveryProcess() {
        assertThat(found(List.of(Defaults.class.getName()), List.of(), Set.of())).isEmpty();
    }

    @Test
    void builderOfTheStaticInitializationIsReadByTheBuild() {
        assertThat(found(List.of(Vault.class.getName()), List.of(Vault.class.getName()), Set.of())).isEmpty();
    }

    @Test
    void devServicesHaveNoValuesInProduction() {
        assertThat(found(List.of("io.quarkus.devservice.runtime.config.DevServicesConfigBuilder"), List.of(), Set.of()))
                .isEmpty();
    }

    @Test
    void filesThatTheApplicationNamesAreReadInTheProcess() {
        assertThat(found(List.of(), List.of(), Set.of("%prod.quarkus.config.locations", "quarkus.log.level")))
                .containsExactly("%prod.quarkus.config.locations");
    }

    private static Set<String> found(List<String> runTimeBuilders, List<String> staticBuilders, Set<String> names) {
        return ProcessSources.find(new WithoutServices(), runTimeBuilders, staticBuilders, names);
    }

    /** The services of the test's class path belong to Quarkus's build. */
    private static final class WithoutServices extends ClassLoader {

        WithoutServices() {
            super(ProcessSourcesTest.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    }

    /** Adds a source. */
    public static class Vault implements ConfigBuilder {

        @Override
        public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
            return builder.withSources(new PropertiesConfigSource(Map.of("shop.name", "corner"), "vault", 270));
        }
    }

    /** Adds defaults. */
    public static class Defaults implements ConfigBuilder {

        @Override
        public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
            return builder.withDefaultValue("shop.name", "corner");
        }
    }

    /** Needs something that no build has. */
    public static class Unwilling implements ConfigBuilder {

        @Override
        public SmallRyeConfigBuilder configBuilder(SmallRyeConfigBuilder builder) {
            throw new IllegalStateException("The vault is closed.");
        }
    }
}
