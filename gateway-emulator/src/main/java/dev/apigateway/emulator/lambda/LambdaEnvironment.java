package dev.apigateway.emulator.lambda;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import dev.apigateway.emulator.FunctionSettings;
import dev.apigateway.emulator.LambdaSettings;
import dev.apigateway.emulator.api.AwsIds;

/**
 * The environment variables of a function.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Defined runtime environment
 *      variables</a>
 */
final class LambdaEnvironment {

    private LambdaEnvironment() {
    }

    /** The variables in Lambda's words; those of the settings cannot replace reserved ones. */
    static Map<String, String> of(LambdaSettings settings, String runtimeApi) {
        FunctionSettings function = settings.function();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("TZ", ":UTC");
        variables.put("LANG", "en_US.UTF-8");
        variables.putAll(function.environment());
        variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        variables.put("_HANDLER", function.handler());
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
        variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
        variables.put("AWS_LAMBDA_LOG_STREAM_NAME", logStreamName());
        variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        if (settings.environmentConcurrency() > 1) {
            variables.put("AWS_LAMBDA_MAX_CONCURRENCY", Integer.toString(settings.environmentConcurrency()));
        }
        variables.putIfAbsent("AWS_REGION", AwsIds.REGION);
        variables.putIfAbsent("AWS_DEFAULT_REGION", AwsIds.REGION);
        return variables;
    }

    private static String logStreamName() {
        byte[] instance = new byte[16];
        ThreadLocalRandom.current().nextBytes(instance);
        String day = LocalDate.now(ZoneOffset.UTC).toString().replace('-', '/');
        return day + "/[$LATEST]" + HexFormat.of().formatHex(instance);
    }
}
