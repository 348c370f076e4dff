package dev.apigateway.emulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.settings.LambdaSettings;

class FunctionVariablesTest {

    @Test
    void functionIsToldEverythingThatAnOsOnlyRuntimeIsTold() {
        Map<String, String> variables = variables(LambdaSettings.defaults());

        assertThat(variables.remove("AWS_LAMBDA_LOG_STREAM_NAME")).matches("\\d{4}/\\d\\d/\\d\\d/\\[\\$LATEST][0-9a-f]{32}");
        assertThat(variables).containsOnly(
                Map.entry("_HANDLER", "bootstrap"),
                Map.entry("LAMBDA_RUNTIME_DIR", "/var/runtime"),
                Map.entry("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001"),
                Map.entry("AWS_LAMBDA_METADATA_API", "127.0.0.1:9001"),
                Map.entry("AWS_LAMBDA_METADATA_TOKEN", "token"),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "function"),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/function"),
                Map.entry("AWS_LAMBDA_LOG_FORMAT", "Text"),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_REGION", "us-east-1"),
                Map.entry("AWS_DEFAULT_REGION", "us-east-1"),
                Map.entry("AWS_ACCESS_KEY_ID", "ASIALOCALLOCALLOCAL0"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "local/only/this/secret/opens/nothing/000"),
                Map.entry("AWS_SESSION_TOKEN", "local-session"),
                Map.entry("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR"),
                Map.entry("AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000"),
                Map.entry("_AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1"),
                Map.entry("_AWS_XRAY_DAEMON_PORT", "2000"),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry("TZ", ":UTC"));
    }

    @Test
    void managedInstancesAreToldTheirConcurrencyAndLogJson() {
        assertThat(variables(LambdaSettings.defaults().withEnvironmentConcurrency(4)))
                .containsEntry("AWS_LAMBDA_INITIALIZATION_TYPE", "lambda-managed-instances")
                .containsEntry("AWS_LAMBDA_MAX_CONCURRENCY", "4")
                .containsEntry("AWS_LAMBDA_LOG_FORMAT", "JSON");
    }

    @Test
    void logFormatOfTheSettingsCounts() {
        assertThat(variables(Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON", "AWS_LAMBDA_LOG_LEVEL", "DEBUG")))
                .containsEntry("AWS_LAMBDA_LOG_FORMAT", "JSON").containsEntry("AWS_LAMBDA_LOG_LEVEL", "DEBUG");
    }

    @Test
    void reservedVariablesCannotBeSet() {
        assertThat(variables(Map.of("_HANDLER", "mine", "AWS_LAMBDA_FUNCTION_NAME", "mine", "TZ", "Europe/Berlin")))
                .containsEntry("_HANDLER", "bootstrap").containsEntry("AWS_LAMBDA_FUNCTION_NAME", "function")
                .containsEntry("TZ", "Europe/Berlin");
    }

    @Test
    void credentialsOfTheSettingsTakeThePlaceOfAllThatAreMadeUp() {
        assertThat(variables(Map.of("AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "secret")))
                .containsEntry("AWS_ACCESS_KEY_ID", "test").containsEntry("AWS_SECRET_ACCESS_KEY", "secret")
                .doesNotContainKey("AWS_SESSION_TOKEN");
    }

    @Test
    void bothVariablesOfTheRegionAreTheSame() {
        assertThat(variables(Map.of("AWS_REGION", "eu-west-1"))).containsEntry("AWS_DEFAULT_REGION", "eu-west-1");
        assertThat(variables(Map.of("AWS_DEFAULT_REGION", "eu-west-1"))).containsEntry("AWS_REGION", "eu-west-1");
    }

    private static Map<String, String> variables(Map<String, String> environment) {
        return variables(
                LambdaSettings.defaults().withFunction(new FunctionSettings("function", 128, "bootstrap", environment)));
    }

    private static Map<String, String> variables(LambdaSettings settings) {
        return FunctionVariables.of(settings, "127.0.0.1:9001", "token");
    }
}
