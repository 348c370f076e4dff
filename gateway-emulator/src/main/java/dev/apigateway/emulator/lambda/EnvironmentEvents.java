package dev.apigateway.emulator.lambda;

import java.util.List;

import dev.apigateway.emulator.runtimeapi.EmulatedInvocation;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;

/** What an execution environment tells the function that it belongs to. Called on the event loop. */
interface EnvironmentEvents {

    /** It may take an invocation, or needs to be started. */
    void free();

    /** An invocation that it was given did not reach its runtime, and is queued once more. */
    void returned(EmulatedInvocation invocation);

    /**
     * It could not be made ready for an invocation.
     *
     * @param log what the process wrote
     */
    void initFailed(ExecutionEnvironment environment, InvocationOutcome failure, List<String> log);
}
