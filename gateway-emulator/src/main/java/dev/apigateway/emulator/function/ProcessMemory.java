package dev.apigateway.emulator.function;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The most memory that a process and what it started have used, where the operating system tells it in {@code /proc}. */
final class ProcessMemory {

    private static final Logger LOG = System.getLogger(ProcessMemory.class.getName());
    private static final String PEAK = "VmHWM:";

    private ProcessMemory() {
    }

    /** In MB, rounded up; 0 where it is not known. */
    static int maxMegabytes(ProcessHandle process) {
        LongStream all = Stream.concat(Stream.of(process), process.descendants()).mapToLong(each -> kilobytes(each.pid()));
        return Math.toIntExact((all.sum() + 1023) / 1024);
    }

    private static long kilobytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK)) {
                    return Long.parseLong(line.substring(PEAK.length(), line.length() - "kB".length()).strip());
                }
            }
        } catch (IOException ended) {
            LOG.log(Level.TRACE, "The process has ended.", ended);
        }
        return 0;
    }
}
