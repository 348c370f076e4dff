package dev.apigateway.emulator.function;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import dev.apigateway.emulator.FunctionInstance;

/** A running {@code bootstrap}. Its standard output and error are those of this JVM. */
final class FunctionProcess implements FunctionInstance {

    private final Process process;
    private final CompletableFuture<?> exitReported;

    private final BooleanSupplier extensionRegistered;

    private FunctionProcess(Process process, BooleanSupplier extensionRegistered, IntConsumer exited) {
        this.process = process;
        this.extensionRegistered = extensionRegistered;
        this.exitReported = process.onExit().thenAccept(ended -> exited.accept(ended.exitValue()))
                .handle((reported, failure) -> true);
    }

    /**
     * Starts a process with exactly this environment.
     *
     * @param extensionRegistered whether it gets SIGTERM at its end
     * @param exited takes the exit code
     */
    static FunctionProcess start(Path directory, Map<String, String> environment, BooleanSupplier extensionRegistered,
            IntConsumer exited) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(directory.resolve("bootstrap").toString());
        builder.directory(directory.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new FunctionProcess(builder.start(), extensionRegistered, exited);
    }

    /** Whether it runs; if not, its exit has been reported when this returns. */
    boolean isRunning() {
        if (process.isAlive()) {
            return true;
        }
        exitReported.join();
        return false;
    }

    /** Ends the process and what it started at the end of its environment: at once, or with SIGTERM and some time before. */
    void end(Duration patience) {
        if (extensionRegistered.getAsBoolean()) {
            terminate(patience);
        }
        kill();
    }

    private void terminate(Duration patience) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends the process and what it started, without a chance to react, as Lambda does. */
    @Override
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        exitReported.join();
    }
}
