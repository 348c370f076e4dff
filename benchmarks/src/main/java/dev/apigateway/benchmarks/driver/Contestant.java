package dev.apigateway.benchmarks.driver;

import java.nio.file.Path;

/**
 * A function that is measured.
 *
 * @param task the directory that stands for {@code /var/task}
 * @param zipBytes of the deployment package; 0 where only an executable was named
 * @param unzippedBytes of all its files
 */
record Contestant(String name, Path task, long zipBytes, long unzippedBytes) {

    Path bootstrap() {
        return task.resolve("bootstrap");
    }

    /** Where stdout and stderr of its processes go. */
    Path output() {
        return task.resolveSibling(task.getFileName() + ".out");
    }
}
