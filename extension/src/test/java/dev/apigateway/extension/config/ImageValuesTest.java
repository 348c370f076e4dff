package dev.apigateway.extension.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;

class ImageValuesTest {

    @Test
    void valuesThatAreTheSameEverywhereMayLieInAnExecutable() {
        assertThat(List.of("text", 7, true, Duration.ofSeconds(1), StandardCharsets.UTF_8, Level.INFO, Shop.Payment.CASH,
                new MemorySize(BigInteger.TEN), new int[] { 1 }, Optional.empty(), Optional.of("x"), List.of(1, 2),
                Map.of("a", List.of("b")))).allMatch(ImageValues::mayHold);
    }

    @Test
    void addressesAndFilesBelongToAProcess() {
        assertThat(List.of(InetAddress.getLoopbackAddress(), new InetSocketAddress(0), new File("log"), Path.of("data")))
                .noneMatch(ImageValues::mayHold);
    }

    @Test
    void valueOfAClassThatOnlyItsConverterKnowsBelongsToAProcess() {
        assertThat(ImageValues.mayHold(new Object() {
        })).isFalse();
    }

    @Test
    void collectionIsWhatItsElementsAre() {
        assertThat(ImageValues.mayHold(Map.of("home", List.of(Optional.of(Path.of("data")))))).isFalse();
    }

    @Test
    void mapWithADefaultIsWhatItsElementsAndTheDefaultAre() {
        SmallRyeConfig config = new SmallRyeConfigBuilder().withMapping(Defaults.class)
                .withDefaultValue("defaults.towns.north.town-name", "Northampton").build();

        Defaults defaults = config.getConfigMapping(Defaults.class);

        assertThat(defaults.towns().get("south").townName()).isEqualTo("somewhere");
        assertThat(ImageValues.mayHold(defaults.towns())).isTrue();
        assertThat(ImageValues.mayHold(defaults.places())).isFalse();
    }

    @ConfigMapping(prefix = "defaults")
    interface Defaults {

        @WithDefaults
        Map<String, Shop.Branch> towns();

        @WithDefaults
        Map<String, Place> places();

        /** Belongs to a process. */
        interface Place {

            @WithDefault("data")
            Path directory();
        }
    }
}
