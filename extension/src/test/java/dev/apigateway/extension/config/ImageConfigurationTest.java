package dev.apigateway.extension.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.extension.ApiGatewayConfig;
import dev.apigateway.extension.HandlerFailure;
import io.quarkus.runtime.logging.LogRuntimeConfig;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;

class ImageConfigurationTest {

    /** As Lambda sets them. */
    private static final Map<String, String> LAMBDA = Map.of("AWS_LAMBDA_FUNCTION_NAME", "shop", "AWS_REGION", "eu-west-1",
            "_HANDLER", "shop", "TZ", ":UTC", "LD_LIBRARY_PATH", "/lib64", "TABLE_NAME", "pets");

    private final List<SmallRyeConfig> ofBuild = new ArrayList<>();
    private final ImageConfiguration configuration = ImageConfiguration.of(TestApplication.of(Map.of(
            "shop.name", "corner", "%staging.shop.name", "big one", "shop.motto", "${table.name:none}")), ofBuild::add);

    @Test
    void objectsThatNoVariableReachesAreThoseOfTheExecutable() {
        ApiGatewayConfig made = ofBuild.get(0).getConfigMapping(ApiGatewayConfig.class);

        ProcessConfiguration process = start(LAMBDA);

        assertThat(process.config().getConfigMapping(ApiGatewayConfig.class)).isSameAs(made);
        assertThat(process.isChanged(ApiGatewayConfig.class)).isFalse();
        assertThat(process.isChanged(LogRuntimeConfig.class)).isFalse();
    }

    @Test
    void variableMapsWhatItReachesAnew() {
        ProcessConfiguration process = start(Map.of("QUARKUS_APIGATEWAY_HANDLER_FAILURE", "internal-server-error"));

        assertThat(process.config().getConfigMapping(ApiGatewayConfig.class).handlerFailure())
                .isEqualTo(HandlerFailure.INTERNAL_SERVER_ERROR);
        assertThat(process.isChanged(ApiGatewayConfig.class)).isTrue();
        assertThat(process.isChanged(LogRuntimeConfig.class)).isFalse();
    }

    @Test
    void variableOfAnActiveProfileReachesWhatItsPropertyReaches() {
        ProcessConfiguration process = start(Map.of("_PROD_QUARKUS_LOG_LEVEL", "DEBUG"));

        assertThat(process.config().getConfigMapping(LogRuntimeConfig.class).level().getName()).isEqualTo("DEBUG");
    }

    @Test
    void systemPropertyWinsOverTheVariable() {
        ProcessConfiguration process = configuration.start(Map.of("QUARKUS_LOG_LEVEL", "WARN"),
                TestApplication.systemProperties(Map.of("quarkus.log.level", "ERROR")));

        assertThat(process.config().getConfigMapping(LogRuntimeConfig.class).level().getName()).isEqualTo("ERROR");
    }

    @Test
    void variableIsNamedAfterTheSystemPropertyThatItMeans() {
        ProcessConfiguration process = configuration.start(Map.of("ORDERS_TABLE_NAME", "pets"),
                TestApplication.systemProperties(Map.of("orders.table-name", "shops")));

        List<String> names = new ArrayList<>();
        process.config().getPropertyNames().forEach(names::add);
        assertThat(names).contains("orders.table-name").doesNotContain("orders.table.name");
    }

    @Test
    void valueThatNoMappingHasIsLookedUpInTheEnvironment() {
        assertThat(start(LAMBDA).config().getValue("table.name", String.class)).isEqualTo("pets");
    }

    @Test
    void expressionTakesWhatTheProcessHas() {
        assertThat(start(LAMBDA).config().getConfigMapping(Shop.class).motto()).contains("pets");
        assertThat(image(TestApplication.of(Map.of("shop.motto", "${table.name:none}")))
                .start(Map.of(), TestApplication.systemProperties(Map.of())).config().getConfigMapping(Shop.class).motto())
                .contains("none");
    }

    @Test
    void profileOfTheProcessTakesThePlaceOfThatOfTheBuild() {
        ProcessConfiguration process = start(Map.of("QUARKUS_PROFILE", "staging"));

        assertThat(process.config().getProfiles()).containsExactly("staging");
        assertThat(process.config().getConfigMapping(Shop.class).name()).isEqualTo("big one");
        assertThat(process.isChanged(ApiGatewayConfig.class)).isTrue();
    }

    @Test
    void profileThatTheBuildHadTooChangesNothing() {
        assertThat(start(Map.of("QUARKUS_PROFILE", "prod")).isChanged(ApiGatewayConfig.class)).isFalse();
    }

    @Test
    void addressIsMappedWhenSomebodyAsksForIt() {
        SmallRyeConfig process = start(LAMBDA).config();

        Shop.Network network = process.getConfigMapping(Shop.Network.class);

        assertThat(network.address().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(network).isSameAs(process.getConfigMapping(Shop.Network.class));
    }

    @Test
    void namesThatTheBuildReadAreNotAllThatAProcessHas() {
        ImageConfiguration read = ImageConfiguration.of(TestApplication.of(Map.of()),
                config -> config.getConfigMapping(LogRuntimeConfig.class));

        ProcessConfiguration process = read.start(Map.of("QUARKUS_LOG_CATEGORY__ORG_ACME__LEVEL", "DEBUG"),
                TestApplication.systemProperties(Map.of()));

        assertThat(process.config().getConfigMapping(LogRuntimeConfig.class).categories()).containsKey("org.acme");
    }

    @Test
    void objectThatTheBuildGaveIsThatOfTheProcess() {
        assertThat(start(LAMBDA).config().getConfigMapping(Shop.Sign.class)).isSameAs(TestApplication.SIGN);
    }

    @Test
    void mappingWithAnExpressionIsMadeInTheProcessAndMayHaveChanged() {
        ImageConfiguration expressions = image(TestApplication.of(Map.of("quarkus.log.level", "${table.level:INFO}")));

        ProcessConfiguration process = expressions.start(Map.of("TABLE_LEVEL", "ERROR"),
                TestApplication.systemProperties(Map.of()));

        assertThat(process.isChanged(LogRuntimeConfig.class)).isTrue();
        assertThat(process.config().getConfigMapping(LogRuntimeConfig.class).level().getName()).isEqualTo("ERROR");
    }

    @Test
    void everyMistakeOfTheEnvironmentIsTold() {
        assertThatThrownBy(() -> start(Map.of("QUARKUS_LOG_LEVEL", "LOUD", "SHOP_FLOORS", "many")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("The config property quarkus.log.level with the config value \"LOUD\" threw an "
                        + "Exception whilst being converted Unknown level \"LOUD\"")
                .hasMessageContaining("shop.floors with the config value \"many\"");
    }

    @Test
    void valueThatTheBuildLacksIsTakenFromTheProcess() {
        ImageConfiguration lacking = image(new TestApplication(Map.of(), Shop.Owner.class));

        assertThat(lacking.start(Map.of("OWNER_NAME", "Ada"), TestApplication.systemProperties(Map.of())).config()
                .getConfigMapping(Shop.Owner.class).name()).isEqualTo("Ada");
    }

    @Test
    void valueThatNobodyHasEndsTheStart() {
        ImageConfiguration lacking = image(new TestApplication(Map.of(), Shop.Owner.class));

        assertThatThrownBy(() -> lacking.start(LAMBDA, TestApplication.systemProperties(Map.of())))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(
                        "The config property owner.name is required but it could not be found in any config source");
    }

    @Test
    void nameThatAMappingOfTheApplicationHasNotEndsTheStart() {
        ImageConfiguration mistaken = image(TestApplication.of(Map.of("shop.flors", "3")));

        assertThatThrownBy(() -> mistaken.start(LAMBDA, TestApplication.systemProperties(Map.of())))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("shop.flors")
                .hasMessageContaining("does not map to any root");
    }

    @Test
    void configurationWithSourcesOfTheProcessIsMadeAtTheStart() {
        ImageConfiguration atStart = ImageConfiguration.atStart(TestApplication.of(Map.of("shop.name", "corner")));

        ProcessConfiguration process = atStart.start(Map.of("SHOP_NAME", "market"),
                TestApplication.systemProperties(Map.of()));

        assertThat(process.config().getConfigMapping(Shop.class).name()).isEqualTo("market");
        assertThat(process.isChanged(Shop.class)).isTrue();
    }

    private static ImageConfiguration image(TestApplication application) {
        return ImageConfiguration.of(application, config -> {
        });
    }

    private ProcessConfiguration start(Map<String, String> environment) {
        return configuration.start(environment, TestApplication.systemProperties(Map.of()));
    }
}
