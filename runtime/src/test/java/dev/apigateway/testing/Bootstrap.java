package dev.apigateway.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The {@code bootstrap} taken out of {@code target/function.zip} and started as Lambda starts it. */
public final class Bootstrap implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path output;
    private final Path errors;

    private Bootstrap(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /**
     * @param directory for the unpacked zip and the output; an earlier start may have unpacked it there
     * @param environment what Lambda would set
     */
    public static Bootstrap start(Path directory, Map<String, String> environment) throws IOException {
        Path output = directory.resolve("output.txt");
        return start(directory, environment, output, output);
    }

    /** Keeps what it writes to stderr apart from its other output. */
    public static Bootstrap startWithErrorsApart(Path directory, Map<String, String> environment) throws IOException {
        return start(directory, environment, directory.resolve("output.txt"), directory.resolve("errors.txt"));
    }

    private static Bootstrap start(Path directory, Map<String, String> environment, Path output, Path errors)
            throws IOException {
        Path task = directory.resolve("task");
        if (Files.notExists(task)) {
            unpack(task);
        }
        ProcessBuilder builder = new ProcessBuilder(task.resolve("bootstrap").toString())
                .directory(task.toFile())
                .redirectErrorStream(errors.equals(output))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("QUARKUS_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LAMBDA_TASK_ROOT", task.toString());
        builder.environment().putAll(environment);
        return new Bootstrap(builder.start(), output, errors);
    }

    public long pid() {
        return process.pid();
    }

    /** Runs this when the process has ended, in whatever way. */
    public void onExit(Runnable task) {
        process.onExit().thenRun(task);
    }

    /** SIGTERM, as Lambda sends it to functions with an extension. */
    public void terminate() {
        process.destroy();
    }

    public int waitForExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The bootstrap did not end within " + PATIENCE_SECONDS + " seconds.");
        }
        return process.exitValue();
    }

    /** What it has written to stdout and, unless that is apart, to stderr. */
    public String output() throws IOException {
        return text(output);
    }

    /** What it has written to stderr. */
    public String errors() throws IOException {
        return text(errors);
    }

    /** Whatever the encoding, since that may be what is wrong. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** With the permissions of the zip, as Lambda unpacks it; what reads zips as a stream does not see them. */
    private static void unpack(Path task) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(Path.of("target", "function.zip"),
                Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
                Path file = task.resolve(entry.toString().substring(1));
                Files.createDirectories(file.getParent());
                Files.copy(entry, file);
                if (Files.getPosixFilePermissions(entry).contains(PosixFilePermission.OWNER_EXECUTE)
                        && !file.toFile().setExecutable(true)) {
                    throw new IOException(file + " can't be made executable.");
                }
            }
        }
    }
}
