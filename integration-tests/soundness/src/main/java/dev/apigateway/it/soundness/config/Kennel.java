package dev.apigateway.it.soundness.config;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;

/** The configuration of an application, with all kinds of members. */
@ConfigMapping(prefix = "kennel")
public interface Kennel {

    String name();

    @WithDefault("12")
    int capacity();

    Optional<Duration> nightRest();

    OptionalLong licence();

    @WithName("opening-days")
    List<String> days();

    @WithConverter(Weight.WeightConverter.class)
    Weight foodPerDay();

    Secret<String> alarmCode();

    Yard yard();

    Optional<Yard> secondYard();

    List<Cage> cages();

    @WithDefaults
    @WithUnnamedKey("standard")
    Map<String, Tariff> tariffs();

    Map<Size, Integer> places();

    Map<String, List<String>> rotas();

    @WithParentName
    Address address();

    /** A group that may be left out. */
    interface Yard {

        int metres();

        Size size();
    }

    /** An element of a list. */
    interface Cage {

        Size size();

        Optional<List<String>> dogs();
    }

    /** A value of a map that has defaults for any key. */
    interface Tariff {

        @WithDefault("9.50")
        double perDay();

        @WithDefault("${kennel.name} tariff")
        String title();
    }

    /** What is read without a name of its own; its values depend on the process. */
    interface Address {

        InetSocketAddress server();

        Path register();
    }
}
