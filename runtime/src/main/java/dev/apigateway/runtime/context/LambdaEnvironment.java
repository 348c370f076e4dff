package dev.apigateway.runtime.context;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.apigateway.runtime.client.RuntimeApiAddress;

/**
 * What Lambda sets in the environment of the process.
 *
 * @param runtimeApi {@code AWS_LAMBDA_RUNTIME_API}
 * @param handler {@code _HANDLER}, the handler of the function's configuration
 * @param functionName {@code AWS_LAMBDA_FUNCTION_NAME}
 * @param functionVersion {@code AWS_LAMBDA_FUNCTION_VERSION}
 * @param memoryLimitMegabytes {@code AWS_LAMBDA_FUNCTION_MEMORY_SIZE}, 0 when that is not set or no number
 * @param logGroup {@code AWS_LAMBDA_LOG_GROUP_NAME}
 * @param logStream {@code AWS_LAMBDA_LOG_STREAM_NAME}
 * @param region {@code AWS_REGION}, for instance {@code eu-west-1}
 * @param maxConcurrency {@code AWS_LAMBDA_MAX_CONCURRENCY}, which Lambda Managed Instances set
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda environment variables</a>
 */
public record LambdaEnvironment(
        RuntimeApiAddress runtimeApi,
        @Nullable String handler,
        @Nullable String functionName,
        @Nullable String functionVersion,
        int memoryLimitMegabytes,
        @Nullable String logGroup,
        @Nullable String logStream,
        @Nullable String region,
        @Nullable String maxConcurrency) {

    /** The variable that says where the Runtime API listens. */
    public static final String RUNTIME_API = "AWS_LAMBDA_RUNTIME_API";

    private static final int MAX_CONCURRENCY = 1000;

    /**
     * Reads the environment.
     *
     * @param variables as {@link System#getenv()} has them
     * @throws MissingRuntimeApiException when there is no {@code AWS_LAMBDA_RUNTIME_API}: the process doesn't run in Lambda
     * @throws IllegalArgumentException when {@code AWS_LAMBDA_RUNTIME_API} is not {@code host:port}
     */
    public static LambdaEnvironment of(Map<String, String> variables) {
        String runtimeApi = variables.get(RUNTIME_API);
        if (runtimeApi == null || runtimeApi.isEmpty()) {
            throw new MissingRuntimeApiException();
        }
        return new LambdaEnvironment(
                RuntimeApiAddress.parse(runtimeApi),
                variables.get("_HANDLER"),
                variables.get("AWS_LAMBDA_FUNCTION_NAME"),
                variables.get("AWS_LAMBDA_FUNCTION_VERSION"),
                megabytes(variables.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
                variables.get("AWS_LAMBDA_LOG_GROUP_NAME"),
                variables.get("AWS_LAMBDA_LOG_STREAM_NAME"),
                variables.get("AWS_REGION"),
                variables.get("AWS_LAMBDA_MAX_CONCURRENCY"));
    }

    /** Whether this is a Lambda Managed Instance, where invocations may overlap and extensions hear of none. */
    public boolean isManagedInstance() {
        return maxConcurrency != null && !maxConcurrency.isEmpty();
    }

    /**
     * How many invocations may overlap; 1 where nothing is set, as everywhere but on Lambda Managed Instances.
     *
     * @throws IllegalStateException when {@code AWS_LAMBDA_MAX_CONCURRENCY} is no number from 1 to 1000
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html">Lambda Managed Instances</a>
     */
    public int concurrency() {
        if (maxConcurrency == null || maxConcurrency.isEmpty()) {
            return 1;
        }
        int concurrency;
        try {
            concurrency = Integer.parseInt(maxConcurrency);
        } catch (NumberFormatException e) {
            concurrency = 0;
        }
        if (concurrency < 1 || concurrency > MAX_CONCURRENCY) {
            throw new IllegalStateException(
                    "AWS_LAMBDA_MAX_CONCURRENCY is '" + maxConcurrency + "'; it must be a number from 1 to "
                            + MAX_CONCURRENCY + ".");
        }
        return concurrency;
    }

    private static int megabytes(@Nullable String text) {
        try {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
