package dev.apigateway.benchmarks.driver;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process of a function. A shell stands ready in its place and becomes the {@code bootstrap} on {@link #exec()}, so that a
 * start is measured from the system call {@code exec} on, without the making of a process by this JVM.
 */
final class FunctionProcess implements Closeable {

    private static final String[] SHELL = { "/bin/sh", "-c", "read go; exec \"$0\" </dev/null" };

    private final Process process;
    private final Path output;
    private final ProcessFigures figures;
    private long cpuOfTheShell;

    private FunctionProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
        this.figures = new ProcessFigures(process.pid());
    }

    static FunctionProcess prepare(Contestant contestant, Map<String, String> environment) throws IOException {
        Path output = contestant.output();
        ProcessBuilder builder = new ProcessBuilder(SHELL[0], SHELL[1], SHELL[2], contestant.bootstrap().toString())
                .directory(contestant.task().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("LAMBDA_TASK_ROOT", contestant.task().toString());
        return new FunctionProcess(builder.start(), output);
    }

    /** @return when it happened, on the clock of {@link System#nanoTime()} */
    long exec() throws IOException, InterruptedException {
        figures.awaitSleep();
        cpuOfTheShell = figures.cpuNanos();
        OutputStream input = process.getOutputStream();
        long started = System.nanoTime();
        input.write('\n');
        input.flush();
        return started;
    }

    /** The time that its threads have run since {@link #exec()}. */
    long cpuNanos() throws IOException {
        return figures.cpuNanos() - cpuOfTheShell;
    }

    ProcessFigures figures() {
        return figures;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** What it has written to stdout and stderr. */
    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.getOutputStream().close();
    }
}
