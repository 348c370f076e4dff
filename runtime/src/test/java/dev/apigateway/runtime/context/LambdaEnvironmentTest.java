package dev.apigateway.runtime.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.runtime.client.RuntimeApiAddress;

class LambdaEnvironmentTest {

    @Test
    void everyVariableIsRead() {
        LambdaEnvironment environment = LambdaEnvironment.of(Map.of(
                "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001",
                "_HANDLER", "square",
                "AWS_LAMBDA_FUNCTION_NAME", "square-number",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256",
                "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/square-number",
                "AWS_LAMBDA_LOG_STREAM_NAME", "2026/01/01/[$LATEST]1",
                "AWS_REGION", "eu-west-1"));

        assertThat(environment).isEqualTo(new LambdaEnvironment(new RuntimeApiAddress("127.0.0.1", 9001), "square",
                "square-number", "$LATEST", 256, "/aws/lambda/square-number", "2026/01/01/[$LATEST]1", "eu-west-1", null));
    }

    @Test
    void runtimeApiIsEnough() {
        LambdaEnvironment environment = LambdaEnvironment.of(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001"));

        assertThat(environment).isEqualTo(
                new LambdaEnvironment(new RuntimeApiAddress("127.0.0.1", 9001), null, null, null, 0, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({ "128, 128", "'', 0", "-1, 0", "128 MB, 0" })
    void memorySizeThatIsNoNumberIsZero(String text, int megabytes) {
        LambdaEnvironment environment = LambdaEnvironment.of(Map.of(
                "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", text));

        assertThat(environment.memoryLimitMegabytes()).isEqualTo(megabytes);
    }

    @Test
    void missingRuntimeApiTellsHowToRunLocally() {
        assertThatExceptionOfType(MissingRuntimeApiException.class).isThrownBy(() -> LambdaEnvironment.of(Map.of()))
                .withMessage("AWS_LAMBDA_RUNTIME_API is not set, so there is no Runtime API to read invocations from. "
                        + "Lambda sets it; to run this function locally use 'quarkus dev', or serve target/function.zip with "
                        + "the gateway emulator.");
    }

    @Test
    void emptyRuntimeApiIsAMissingOne() {
        assertThatExceptionOfType(MissingRuntimeApiException.class)
                .isThrownBy(() -> LambdaEnvironment.of(Map.of("AWS_LAMBDA_RUNTIME_API", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "http://127.0.0.1:9001" })
    void runtimeApiThatIsNotHostAndPortIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LambdaEnvironment.of(Map.of("AWS_LAMBDA_RUNTIME_API", address)))
                .withMessage("The address of the Runtime API is '" + address
                        + "'; it must be host:port, for instance 127.0.0.1:9001.");
    }

    @ParameterizedTest
    @CsvSource({ "'', 1", "1, 1", "8, 8", "1000, 1000" })
    void concurrencyIsWhatManagedInstancesSet(String text, int concurrency) {
        assertThat(environment("AWS_LAMBDA_MAX_CONCURRENCY", text).concurrency()).isEqualTo(concurrency);
    }

    @ParameterizedTest
    @CsvSource({ "'', false", "1, true", "8, true" })
    void managedInstanceIsKnownByTheConcurrencyThatItSets(String text, boolean managed) {
        assertThat(environment("AWS_LAMBDA_MAX_CONCURRENCY", text).isManagedInstance()).isEqualTo(managed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "1001", "many", "1.5" })
    void impossibleConcurrencyIsRefused(String text) {
        LambdaEnvironment environment = environment("AWS_LAMBDA_MAX_CONCURRENCY", text);

        assertThatThrownBy(environment::concurrency)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AWS_LAMBDA_MAX_CONCURRENCY is '" + text + "'; it must be a number from 1 to 1000.");
    }

    private static LambdaEnvironment environment(String name, String value) {
        return LambdaEnvironment.of(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001", name, value));
    }
}
