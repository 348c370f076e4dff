package dev.apigateway.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class SourceDiscoveryUseTest {

    @Test
    void classThatLooksForSourcesIsFound() throws IOException {
        assertThat(SourceDiscoveryUse.calls(classFile(OwnConfiguration.class))).isTrue();
    }

    @Test
    void classThatGivesAConfigurationItsSourcesIsNot() throws IOException {
        assertThat(SourceDiscoveryUse.calls(classFile(GivenConfiguration.class))).isFalse();
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream content = type.getResourceAsStream("SourceDiscoveryUseTest$" + type.getSimpleName() + ".class")) {
            return content.readAllBytes();
        }
    }

    static final class OwnConfiguration {

        SmallRyeConfig make() {
            return new SmallRyeConfigBuilder().addDefaultSources().build();
        }
    }

    static final class GivenConfiguration {

        SmallRyeConfig make() {
            return new SmallRyeConfigBuilder().withDefaultValue("a", "b").build();
        }
    }
}
