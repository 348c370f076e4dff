package dev.apigateway.extension.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import dev.apigateway.extension.ApiGatewayConfig;
import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A configuration that was made with the executable answers as one that is made at the start does. */
class ImageConfigurationLawsTest {

    private static final List<String> NAMES = List.of("shop.name", "shop.floors", "shop.motto", "shop.opening-hour",
            "shop.delivery-time", "shop.goods", "shop.goods[0]", "shop.goods[1]", "shop.labels.red", "shop.labels.\"dark.red\"",
            "shop.labels.\"Upper\"", "shop.branch.north.town-name", "shop.branch.\"far.north\".town-name",
            "shop.branch.north.staff[0]", "shop.branch.north.staff", "shop.till.open-on-sunday", "shop.till.floats[0]",
            "shop.payment", "shop-network.address", "shop-network.directory", "quarkus.log.level",
            "quarkus.log.category.\"org.acme\".level", "quarkus.log.category.\"org.acme.Orders\".use-parent-handlers",
            "quarkus.log.console.enabled", "quarkus.log.console.format", "quarkus.log.file.path", "quarkus.log.unknown-name",
            "quarkus.apigateway.handler", "quarkus.apigateway.handler-failure", "orders.table-name", "orders.hosts[0]",
            "orders.hosts[1]", "table");
    private static final List<String> VALUES = List.of("", "a", "b,c", "7", "true", "no", "DEBUG", "WARN", "inherit", "PT5S",
            "credit-card", "CASH", "${table}", "${table:north}", "${nothing}", "${orders.table-name:x}-y", "127.0.0.2", "\\,",
            "function-error", "internal-server-error");
    private static final List<String> PROFILES = List.of("", "", "", "", "%prod.", "%staging.", "%prod,staging.");

    @Property(tries = 300)
    void answersAsIfItWereMadeAtTheStart(@ForAll("files") Map<String, String> file,
            @ForAll("environments") Map<String, String> environment, @ForAll("files") Map<String, String> properties) {
        TestApplication application = TestApplication.of(file);

        assertThat(view(() -> ImageConfiguration.of(application, SmallRyeConfig::getPropertyNames)
                .start(environment, TestApplication.systemProperties(properties)).config()))
                .isEqualTo(view(() -> whole(application, environment, properties)));
    }

    @Property(tries = 300)
    void answersAsIfItWereMadeAtTheStartWithNothingButAnEnvironment(@ForAll("files") Map<String, String> file,
            @ForAll("environments") Map<String, String> environment) {
        TestApplication application = TestApplication.of(file);

        assertThat(view(() -> ImageConfiguration.of(application, SmallRyeConfig::getPropertyNames)
                .start(environment, TestApplication.systemProperties(Map.of()))
                .config())).isEqualTo(view(() -> whole(application, environment, Map.of())));
    }

    @Provide
    Arbitrary<Map<String, String>> files() {
        return Arbitraries.maps(names(), Arbitraries.of(VALUES)).ofMaxSize(5).map(TreeMap::new);
    }

    @Provide
    Arbitrary<Map<String, String>> environments() {
        Arbitrary<String> variables = Combinators.combine(names(), Arbitraries.of(0, 0, 0, 0, 1, 2))
                .as((name, form) -> switch (form) {
                    case 1 -> name;
                    case 2 -> name.replaceAll("[^A-Za-z0-9]", "_");
                    default -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
                });
        Arbitrary<Map<String, String>> own = Arbitraries.maps(variables, Arbitraries.of(VALUES)).ofMaxSize(4);
        return Combinators.combine(own, Arbitraries.of("", "", "", "", "", "staging", "prod", "prod,staging"),
                Arbitraries.of(true, false)).as((chosen, profile, lambda) -> {
                    Map<String, String> environment = new TreeMap<>(chosen);
                    if (!profile.isEmpty()) {
                        environment.put("QUARKUS_PROFILE", profile);
                    }
                    if (lambda) {
                        environment.putAll(Map.of("AWS_REGION", "eu-west-1", "_HANDLER", "shop", "TZ", ":UTC",
                                "_X_AMZN_TRACE_ID", "Root=1", "PATH", "/bin", "AWS_LAMBDA_FUNCTION_NAME", "shop"));
                    }
                    return environment;
                });
    }

    private static Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of(PROFILES), Arbitraries.of(NAMES)).as(String::concat);
    }

    private static SmallRyeConfig whole(TestApplication application, Map<String, String> environment,
            Map<String, String> properties) {
        return new ConfigurationRecipe(application).whole(new EnvConfigSource(environment, EnvConfigSource.ORDINAL),
                TestApplication.systemProperties(properties));
    }

    /** All that can be asked of a configuration, or what it says when it can't be made. */
    private static Map<String, Object> view(Supplier<SmallRyeConfig> making) {
        Map<String, Object> view = new TreeMap<>();
        SmallRyeConfig config;
        try {
            config = making.get();
        } catch (ConfigValidationException e) {
            Set<String> problems = new TreeSet<>();
            for (int i = 0; i < e.getProblemCount(); i++) {
                problems.add(e.getProblem(i).getMessage());
            }
            view.put("problems", problems);
            return view;
        } catch (IllegalArgumentException e) {
            view.put("problem", e.getMessage());
            return view;
        }
        view.put("profiles", config.getProfiles());
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        view.put("names", names);
        for (String name : names) {
            view.put("value of " + name, value(config, name));
        }
        for (String name : NAMES) {
            view.put("value of " + name, value(config, name));
            view.put("elements of " + name, config.getIndexedProperties(name));
        }
        for (Class<?> mapping : List.of(Shop.class, Shop.Network.class, LogRuntimeConfig.class, ApiGatewayConfig.class)) {
            view.put(mapping.getName(), MappingView.of(config.getConfigMapping(mapping)));
        }
        return view;
    }

    private static String value(SmallRyeConfig config, String name) {
        ConfigValue value;
        try {
            value = config.getConfigValue(name);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        return value.getValue() + " of " + value.getRawValue() + " from " + value.getConfigSourceName() + " at "
                + value.getConfigSourceOrdinal();
    }
}
