package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What Linux tells of a process in /proc. */
record ProcessFigures(Path directory) {

    ProcessFigures(long pid) {
        this(Path.of("/proc", Long.toString(pid)));
    }

    /** The time that the living threads have run; exact to the nanosecond for those that wait. */
    long cpuNanos() throws IOException {
        long nanos = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(directory.resolve("task"))) {
            for (Path thread : threads) {
                nanos += runNanos(thread);
            }
        }
        return nanos;
    }

    int threads() throws IOException {
        return (int) status("Threads");
    }

    double rssMegabytes() throws IOException {
        return status("VmRSS") / 1024.0;
    }

    double peakRssMegabytes() throws IOException {
        return status("VmHWM") / 1024.0;
    }

    /** Waits until the process waits. */
    void awaitSleep() throws IOException {
        while (!Files.readString(directory.resolve("stat")).contains(") S ")) {
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
        }
    }

    private static long runNanos(Path thread) throws IOException {
        try {
            String schedstat = Files.readString(thread.resolve("schedstat"));
            return Long.parseLong(schedstat.substring(0, schedstat.indexOf(' ')));
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private long status(String name) throws IOException {
        for (String line : Files.readAllLines(directory.resolve("status"))) {
            if (line.startsWith(name + ":")) {
                return Long.parseLong(line.substring(name.length() + 1).replace("kB", "").strip());
            }
        }
        throw new IOException("No " + name + " in " + directory);
    }
}
