package dev.apigateway.emulator.cli;

import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.host.FunctionHost;
import dev.apigateway.emulator.lambda.ReportListener;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Failed;
import dev.apigateway.emulator.runtimeapi.InvocationOutcome.Responded;
import dev.apigateway.emulator.runtimeapi.InvocationRequest;
import dev.apigateway.emulator.settings.EmulatorSettings;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** Invokes the function once and prints what it answers, or its error as Lambda would tell it. */
final class OneInvocation {

    /** Time for what a function does after its response. */
    private static final int REPORT_SECONDS = 10;

    private final EmulatorSettings settings;
    private final FunctionHost function;
    private final ReportListener log;

    OneInvocation(EmulatorSettings settings, FunctionHost function, ReportListener log) {
        this.settings = settings;
        this.function = function;
        this.log = log;
    }

    /** Whether the function answered. */
    boolean run(Buffer event, PrintStream out) {
        CompletableFuture<Boolean> reported = new CompletableFuture<>();
        ReportListener listener = log.andThen(report -> reported.complete(true));
        try (GatewayEmulator emulator = GatewayEmulator.start(settings.withHost("localhost").withPort(0), function, listener)) {
            InvocationOutcome outcome = emulator
                    .invoke(InvocationRequest.begin("", event, null, null), part -> write(part, out))
                    .toCompletableFuture().join();
            reported.completeOnTimeout(false, REPORT_SECONDS, TimeUnit.SECONDS).join();
            return print(outcome, out);
        }
    }

    private static boolean print(InvocationOutcome outcome, PrintStream out) {
        if (outcome instanceof Responded responded) {
            write(responded.payload(), out);
            out.println();
            return true;
        }
        Failed error = Failed.of(outcome);
        if (error == null) {
            out.println();
            return true;
        }
        out.println(new JsonObject().put("errorType", error.errorType()).put("errorMessage", error.errorMessage()).encode());
        return false;
    }

    private static void write(Buffer bytes, PrintStream out) {
        out.writeBytes(bytes.getBytes());
        out.flush();
    }
}
