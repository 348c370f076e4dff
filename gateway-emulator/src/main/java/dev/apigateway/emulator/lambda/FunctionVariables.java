package dev.apigateway.emulator.lambda;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.settings.LambdaSettings;

/**
 * The environment variables of a function with an OS-only runtime. Such runtimes have no {@code AWS_EXECUTION_ENV}, and set
 * {@code _X_AMZN_TRACE_ID} themselves. What depends on where the code is, is added by who starts it.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Defined runtime environment
 *      variables</a>
 */
final class FunctionVariables {

    /** The variable of the region. */
    static final String REGION = "AWS_REGION";
    /** The variable of the region for SDKs that do not know the other. */
    static final String DEFAULT_REGION = "AWS_DEFAULT_REGION";

    private FunctionVariables() {
    }

    /**
     * The variables in Lambda's words. Those of the settings replace what Lambda does not reserve, and also region and
     * credentials, as a function that runs locally may work elsewhere.
     *
     * @param runtimeApi host and port of the Runtime API, which are those of the metadata, too
     * @param metadataToken what opens the metadata
     */
    static Map<String, String> of(LambdaSettings settings, String runtimeApi, String metadataToken) {
        FunctionSettings function = settings.function();
        Map<String, String> variables = new LinkedHashMap<>(defaults(settings));
        variables.putAll(function.environment());
        putRegion(variables);
        if (!variables.containsKey(Credentials.ACCESS_KEY_ID) && !variables.containsKey(Credentials.SECRET_ACCESS_KEY)) {
            variables.putAll(Credentials.madeUp().variables());
        }
        variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        variables.put("AWS_LAMBDA_METADATA_API", runtimeApi);
        variables.put("AWS_LAMBDA_METADATA_TOKEN", metadataToken);
        variables.put("_HANDLER", function.handler());
        variables.put("LAMBDA_RUNTIME_DIR", "/var/runtime");
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
        variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
        variables.put("AWS_LAMBDA_LOG_STREAM_NAME", logStreamName());
        variables.put("AWS_LAMBDA_INITIALIZATION_TYPE",
                settings.isManagedInstance() ? "lambda-managed-instances" : "on-demand");
        if (settings.isManagedInstance()) {
            variables.put("AWS_LAMBDA_MAX_CONCURRENCY", Integer.toString(settings.environmentConcurrency()));
        }
        return variables;
    }

    /** X-Ray's daemon has its usual address on this machine, as the one in the cloud does not exist here. */
    private static Map<String, String> defaults(LambdaSettings settings) {
        return Map.of("TZ", ":UTC", "LANG", "en_US.UTF-8", "AWS_LAMBDA_LOG_FORMAT",
                settings.isManagedInstance() ? "JSON" : "Text", "AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR",
                "AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000", "_AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1",
                "_AWS_XRAY_DAEMON_PORT", "2000");
    }

    private static void putRegion(Map<String, String> variables) {
        variables.putIfAbsent(REGION, variables.getOrDefault(DEFAULT_REGION, AwsIds.REGION));
        variables.putIfAbsent(DEFAULT_REGION, variables.getOrDefault(REGION, AwsIds.REGION));
    }

    private static String logStreamName() {
        byte[] instance = new byte[16];
        ThreadLocalRandom.current().nextBytes(instance);
        String day = LocalDate.now(ZoneOffset.UTC).toString().replace('-', '/');
        return day + "/[$LATEST]" + HexFormat.of().formatHex(instance);
    }
}
