package dev.apigateway.deployment.jvm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a tool of the JDK to its end. */
final class Tool {

    private Tool() {
    }

    /**
     * @return what it wrote
     * @throws BundledJavaException when it fails
     */
    static String run(Path directory, List<String> command) {
        try {
            Process process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new BundledJavaException(command.get(0) + " failed: " + output.strip());
            }
            return output.strip();
        } catch (IOException e) {
            throw new BundledJavaException(command.get(0) + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BundledJavaException("The build was interrupted.", e);
        }
    }
}
