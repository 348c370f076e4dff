package dev.apigateway.extension.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.extension.FunctionSettings;
import dev.apigateway.extension.HandlerFailure;

class EnvironmentSettingsTest {

    private static final String FORMAT = "quarkus.log.console.format";

    @Test
    void recordedValueIsTheLastToBeAsked() {
        EnvironmentSettings settings = settings(Map.of(), FORMAT, "%s%n");

        assertThat(settings.find(FORMAT)).contains("%s%n");
        assertThat(settings.find("quarkus.log.console.stderr")).isEmpty();
    }

    @Test
    void environmentVariableWinsOverTheRecordedValue() {
        EnvironmentSettings settings = settings(Map.of("QUARKUS_LOG_CONSOLE_FORMAT", "%m%n"), FORMAT, "%s%n");

        assertThat(settings.find(FORMAT)).contains("%m%n");
    }

    @Test
    void systemPropertyWinsOverTheEnvironmentVariable() {
        Map<String, String> properties = Map.of(FORMAT, "%c%n");

        assertThat(new EnvironmentSettings(properties::get, Map.of("QUARKUS_LOG_CONSOLE_FORMAT", "%m%n")).find(FORMAT))
                .contains("%c%n");
    }

    @Test
    void emptyVariableIsNoValue() {
        assertThat(settings(Map.of("QUARKUS_APIGATEWAY_HANDLER", "")).find("quarkus.apigateway.handler")).isEmpty();
    }

    @Test
    void lastActiveProfileWinsOverTheOthersAndOverTheValueOfNone() {
        EnvironmentSettings settings = settings(Map.of("QUARKUS_PROFILE", "eu,staging"), "quarkus.log.level", "INFO",
                "%eu.quarkus.log.level", "WARN", "%staging.quarkus.log.level", "DEBUG", "quarkus.profile", "prod");

        assertThat(settings.find("quarkus.log.level")).contains("DEBUG");
    }

    @Test
    void categoryOfAnEnvironmentVariableIsNamedInLowerCase() {
        EnvironmentSettings settings = settings(Map.of("QUARKUS_LOG_CATEGORY__ORG_ACME__LEVEL", "DEBUG"));

        assertThat(settings.names("quarkus.log.category.")).containsExactly("quarkus.log.category.\"org.acme\".level");
        assertThat(settings.find("quarkus.log.category.\"org.acme\".level")).contains("DEBUG");
    }

    @Test
    void categoryThatTheBuildKnowsKeepsItsNameInAVariable() {
        String level = "quarkus.log.category.\"org.acme.Orders\".level";
        EnvironmentSettings settings = settings(Map.of("QUARKUS_LOG_CATEGORY__ORG_ACME_ORDERS__LEVEL", "DEBUG"), level, "WARN");

        assertThat(settings.names("quarkus.log.category.")).containsExactly(level);
        assertThat(settings.find(level)).contains("DEBUG");
    }

    @Test
    void handlerFailureIsReadInBothSpellings() {
        assertThat(FunctionSettings.of(settings(Map.of("QUARKUS_APIGATEWAY_HANDLER_FAILURE", "internal-server-error")))
                .handlerFailure()).isEqualTo(HandlerFailure.INTERNAL_SERVER_ERROR);
        assertThat(FunctionSettings.of(settings(Map.of("QUARKUS_APIGATEWAY_HANDLER_FAILURE", "FUNCTION_ERROR")))
                .handlerFailure()).isEqualTo(HandlerFailure.FUNCTION_ERROR);
    }

    private static EnvironmentSettings settings(Map<String, String> environment, String... recorded) {
        return new EnvironmentSettings(property -> null, environment, recorded);
    }
}
