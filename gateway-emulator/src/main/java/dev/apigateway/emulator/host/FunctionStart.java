package dev.apigateway.emulator.host;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What a {@link FunctionHost} needs to start a function.
 *
 * @param runtimeApi host and port of the Runtime API, as in {@code AWS_LAMBDA_RUNTIME_API}
 * @param environment the environment variables that Lambda sets, without {@code LAMBDA_TASK_ROOT}, which only the host knows
 * @param extensionRegistered whether a Lambda extension is registered, so that Lambda announces the end of the process with
 *        SIGTERM; from any thread
 * @param log takes each line that the function writes to its standard output or error; from any thread
 * @param exited takes the exit code when the function's process has ended and its log is complete; from any thread, once per
 *        process
 */
public record FunctionStart(String runtimeApi, Map<String, String> environment, BooleanSupplier extensionRegistered,
        Consumer<String> log, IntConsumer exited) {

    public FunctionStart {
        environment = Map.copyOf(environment);
    }

    /** The same with other environment variables. */
    public FunctionStart withEnvironment(Map<String, String> newEnvironment) {
        return new FunctionStart(runtimeApi, newEnvironment, extensionRegistered, log, exited);
    }
}
