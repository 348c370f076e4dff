package nativetoolchain;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/**
 * How much memory the builder may take where the user doesn't say: what is available, on a machine that is shared; most of
 * all there is, where the machine is the build's own or little is available.
 */
final class BuilderMemory {
    private static final double MOST = 0.85;
    private static final double ENOUGH = 8.0 * (1L << 30);
    private static final double LEAST = 512.0 * (1L << 20);
    /** From 32 GiB on, the JVM can't compress references, and needs more for the same objects. */
    private static final double LARGEST = 32e9;

    private final double total;
    private final double ofMachine;
    private final double available;
    private final boolean continuousIntegration;

    /**
     * @param total what this process may take at most, a container's limit included
     * @param ofMachine what the machine has
     * @param available what nobody uses on the machine
     */
    BuilderMemory(double total, double ofMachine, double available, boolean continuousIntegration) {
        this.total = total;
        this.ofMachine = ofMachine;
        this.available = available;
        this.continuousIntegration = continuousIntegration;
    }

    static BuilderMemory ofThisMachine() throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<String> memory = Files.readAllLines(Path.of("/proc/meminfo"));
        return new BuilderMemory(system.getTotalMemorySize(), bytes(memory, "MemTotal:"), bytes(memory, "MemAvailable:"),
            "true".equalsIgnoreCase(System.getenv("CI")));
    }

    List<String> options() {
        if (continuousIntegration) {
            return options(MOST * total, "CI is true");
        }
        if (total < ofMachine) {
            return options(MOST * total, "in a container");
        }
        if (available < ENOUGH) {
            return options(MOST * total, "less than 8 GB are available");
        }
        return options(available, "as much as is available");
    }

    private List<String> options(double bytes, String reason) {
        if (bytes < LEAST) {
            throw new UsageError("The builder needs at least 512 MB of memory, but gets " + (long) (bytes / (1 << 20)) + " MB");
        }
        double percentage = Math.min(bytes, LARGEST) / total * 100;
        return List.of("-XX:MaxRAMPercentage=" + String.format(Locale.ROOT, "%.4f", percentage),
            "-Dsvm.build.memoryUsageReasonText=" + reason);
    }

    private static double bytes(List<String> memory, String name) throws IOException {
        for (String line : memory) {
            if (line.startsWith(name)) {
                return Double.parseDouble(line.substring(name.length()).strip().split(" ")[0]) * 1024;
            }
        }
        throw new IOException("/proc/meminfo has no line " + name);
    }
}
