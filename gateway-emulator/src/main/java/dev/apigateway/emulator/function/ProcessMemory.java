package dev.apigateway.emulator.function;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The most memory that a process and what it started have used, where the operating system tells it in {@code /proc}. Only
 * their own files are read, as a machine may have many other processes.
 */
final class ProcessMemory {

    private static final Logger LOG = System.getLogger(ProcessMemory.class.getName());
    private static final Path PROC = Path.of("/proc");
    private static final String PEAK = "VmHWM:";

    private ProcessMemory() {
    }

    /** In MB, rounded up; 0 where it is not known. */
    static int maxMegabytes(long pid) {
        return Math.toIntExact((kilobytesWithChildren(pid) + 1023) / 1024);
    }

    private static long kilobytesWithChildren(long pid) {
        Path process = PROC.resolve(Long.toString(pid));
        if (!Files.isDirectory(process)) {
            return 0;
        }
        long sum = 0;
        try {
            sum = kilobytes(process);
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(process.resolve("task"))) {
                for (Path thread : threads) {
                    sum += kilobytesOfChildren(thread.resolve("children"));
                }
            }
        } catch (IOException ended) {
            LOG.log(Level.TRACE, "The process has ended.", ended);
        }
        return sum;
    }

    /** The file names the processes that a thread started; some kernels do not have it. */
    private static long kilobytesOfChildren(Path children) throws IOException {
        if (!Files.isReadable(children)) {
            return 0;
        }
        long sum = 0;
        for (String child : Files.readString(children).split(" ")) {
            if (!child.isBlank()) {
                sum += kilobytesWithChildren(Long.parseLong(child.strip()));
            }
        }
        return sum;
    }

    private static long kilobytes(Path process) throws IOException {
        for (String line : Files.readAllLines(process.resolve("status"))) {
            if (line.startsWith(PEAK)) {
                return Long.parseLong(line.substring(PEAK.length(), line.length() - "kB".length()).strip());
            }
        }
        return 0;
    }
}
