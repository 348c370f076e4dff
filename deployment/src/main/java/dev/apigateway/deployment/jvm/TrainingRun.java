package dev.apigateway.deployment.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of the application during the build, from which the JVM keeps what it can for the next start. */
final class TrainingRun {

    private static final long PATIENCE_SECONDS = 120;
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    private final Path task;
    private final StartArchive archive;

    /** @param task the directory as it will be at {@code /var/task} */
    TrainingRun(Path task, StartArchive archive) {
        this.task = task;
        this.archive = archive;
    }

    /**
     * Runs the application over the events and writes the archive when it ends.
     *
     * @param output a file for what the application writes
     * @throws BundledJavaException when it does not start or does not answer
     */
    void over(List<byte[]> events, Path output) throws IOException {
        try (TrainingApi api = TrainingApi.start(events)) {
            Process process = start(api.address(), output);
            try {
                awaitDone(api, process, output);
                process.destroy();
                boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!ended || process.exitValue() != ENDED_BY_SIGTERM && process.exitValue() != 0
                        || !Files.exists(task.resolve(archive.fileName()))) {
                    throw new BundledJavaException("The training run wrote no archive; its output is in " + output + ".");
                }
            } finally {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundledJavaException("The build was interrupted.", e);
        }
    }

    private static void awaitDone(TrainingApi api, Process process, Path output) throws InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!api.awaitDone(1)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                throw new BundledJavaException(
                        "The application did not answer the events of the training run; its output is in "
                                + output + ".");
            }
        }
    }

    /** With the options of the start script, since the archive is good for them only. */
    private Process start(String runtimeApi, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("runtime/bin/java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", archive.writeOption(), "-jar", "quarkus-app/" + StartJar.NAME)
                .directory(task.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_"));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.putAll(Map.of(
                "AWS_LAMBDA_RUNTIME_API", runtimeApi,
                "AWS_LAMBDA_FUNCTION_NAME", "training",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769",
                "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand",
                "AWS_REGION", "us-east-1",
                "LAMBDA_TASK_ROOT", task.toString()));
        return builder.start();
    }
}
