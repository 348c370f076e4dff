package dev.apigateway.extension.config;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** The configuration of an application, with all kinds of members. */
@ConfigMapping(prefix = "shop")
public interface Shop {

    @WithDefault("corner")
    String name();

    @WithDefault("3")
    int floors();

    Optional<String> motto();

    OptionalInt openingHour();

    @WithDefault("PT30S")
    Duration deliveryTime();

    @WithDefault("bread,milk")
    List<String> goods();

    Map<String, String> labels();

    @WithName("branch")
    Map<String, Branch> branches();

    Till till();

    @WithDefault("CASH")
    Payment payment();

    /** How one pays. */
    enum Payment {
        CASH,
        CREDIT_CARD
    }

    /** A group. */
    interface Till {

        @WithDefault("false")
        boolean openOnSunday();

        Optional<List<Integer>> floats();
    }

    /** A group in a map. */
    interface Branch {

        @WithDefault("somewhere")
        String townName();

        Optional<List<String>> staff();
    }

    /** What may not lie in an executable. */
    @ConfigMapping(prefix = "shop-network")
    interface Network {

        @WithDefault("127.0.0.1")
        InetAddress address();

        @WithDefault("data")
        Path directory();
    }

    /** What the build decides. */
    @ConfigMapping(prefix = "sign")
    interface Sign {

        @WithDefault("OPEN")
        String text();
    }

    /** What every process has to say. */
    @ConfigMapping(prefix = "owner")
    interface Owner {

        String name();
    }
}
