package dev.apigateway.emulator.function;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.FunctionInstance;
import dev.apigateway.emulator.FunctionStart;

/** A running {@code bootstrap}. Its standard output and error are one log, as in Lambda. */
final class FunctionProcess implements FunctionInstance {

    private final Process process;
    private final ProcessLog log;
    private final BooleanSupplier extensionRegistered;
    private final CompletableFuture<?> exitReported;
    private volatile int maxMemoryMegabytes;

    private FunctionProcess(Process process, ProcessLog log, FunctionStart start) {
        this.process = process;
        this.log = log;
        this.extensionRegistered = start.extensionRegistered();
        this.exitReported = log.end().thenCompose(read -> process.onExit())
                .thenAccept(ended -> start.exited().accept(ended.exitValue())).handle((reported, failure) -> true);
    }

    /**
     * Starts a process with exactly this environment.
     *
     * @param lines takes its log
     */
    static FunctionProcess start(FunctionCode code, Map<String, String> environment, FunctionStart start,
            Consumer<String> lines)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(code.bootstrap().toString());
        builder.directory(code.directory().toFile());
        builder.redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new FunctionProcess(process, ProcessLog.of(process, lines), start);
    }

    /** Whether it runs; if not, its exit has been reported when this returns. */
    boolean isRunning() {
        if (process.isAlive()) {
            return true;
        }
        exitReported.join();
        return false;
    }

    @Override
    public CompletionStage<?> logComplete() {
        return log.complete().thenRun(this::measureMemory);
    }

    @Override
    public @Nullable Integer maxMemoryMegabytes() {
        return maxMemoryMegabytes == 0 ? null : maxMemoryMegabytes;
    }

    /** Ends the process and what it started at the end of its environment: at once, or with SIGTERM and some time before. */
    void end(Duration patience) {
        if (extensionRegistered.getAsBoolean()) {
            terminate(patience);
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

    private void terminate(Duration patience) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void measureMemory() {
        maxMemoryMegabytes = Math.max(maxMemoryMegabytes, ProcessMemory.maxMegabytes(process.toHandle()));
    }
}
