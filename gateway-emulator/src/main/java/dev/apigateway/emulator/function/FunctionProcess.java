package dev.apigateway.emulator.function;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.function.EnvironmentTmp.Launch;
import dev.apigateway.emulator.host.FunctionInstance;
import dev.apigateway.emulator.host.FunctionStart;

/** A running {@code bootstrap}. Its standard output and error are one log, as in Lambda. */
final class FunctionProcess implements FunctionInstance {

    /** Lambda's time for runtime and extensions together. */
    private static final Duration SHUTDOWN = Duration.ofSeconds(2);

    private final FunctionCode code;
    private final Predicate<FunctionCode> current;
    private final Process process;
    private final ProcessLog log;
    private final BooleanSupplier extensionRegistered;
    private final CompletableFuture<?> exitReported;
    private volatile int maxMemoryMegabytes;

    private FunctionProcess(FunctionCode code, Predicate<FunctionCode> current, Process process, ProcessLog log,
            FunctionStart start) {
        this.code = code;
        this.current = current;
        this.process = process;
        this.log = log;
        this.extensionRegistered = start.extensionRegistered();
        this.exitReported = log.end().thenCompose(read -> process.onExit())
                .thenAccept(ended -> start.exited().accept(ended.exitValue())).handle((reported, failure) -> true);
    }

    /**
     * Starts a process with exactly the environment that its launch says.
     *
     * @param current tells whether code is what new processes are started from
     * @param lines takes its log
     */
    static FunctionProcess start(FunctionCode code, Predicate<FunctionCode> current, Launch launch, FunctionStart start,
            Consumer<String> lines) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launch.command());
        builder.directory(code.directory().toFile());
        builder.redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return new FunctionProcess(code, current, process, ProcessLog.of(process, lines), start);
    }

    FunctionCode code() {
        return code;
    }

    @Override
    public boolean isCurrent() {
        return current.test(code);
    }

    /** Whether it runs; if not, its exit has been reported when this returns. */
    boolean isRunning() {
        if (process.isAlive()) {
            return true;
        }
        exitReported.join();
        return false;
    }

    /** Calls something when it has ended and that has been reported. */
    void whenEnded(Runnable call) {
        exitReported.thenRunAsync(call);
    }

    @Override
    public CompletionStage<?> logComplete() {
        return log.complete().thenRunAsync(this::measureMemory);
    }

    @Override
    public @Nullable Integer maxMemoryMegabytes() {
        return maxMemoryMegabytes == 0 ? null : maxMemoryMegabytes;
    }

    @Override
    public void end() {
        if (extensionRegistered.getAsBoolean()) {
            terminate();
        }
        kill();
    }

    @Override
    public void kill() {
        measureMemory();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        exitReported.join();
    }

    private void terminate() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS).join();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void measureMemory() {
        maxMemoryMegabytes = Math.max(maxMemoryMegabytes, ProcessMemory.maxMegabytes(process.pid()));
    }
}
