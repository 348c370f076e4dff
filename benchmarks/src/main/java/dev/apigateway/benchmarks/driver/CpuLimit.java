package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A control group that may use as much of a processor as a function with 128 MB: 128/1769, in periods of 20 ms. Needs root.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html">At 1,769 MB, a function has the
 *      equivalent of one vCPU</a>
 */
final class CpuLimit {

    private static final int PERIOD_MICROS = 20_000;
    private static final int QUOTA_MICROS = PERIOD_MICROS * 128 / 1769;
    private static final String NAME = "apigateway-benchmarks";

    private final Path group;

    private CpuLimit(Path group) {
        this.group = group;
    }

    /** The limit, where this process may set one. */
    static Optional<CpuLimit> available() {
        Path root = Path.of("/sys/fs/cgroup");
        boolean version1 = Files.isDirectory(root.resolve("cpu"));
        Path group = version1 ? root.resolve("cpu").resolve(NAME) : root.resolve(NAME);
        try {
            Files.createDirectories(group);
            CpuLimit limit = new CpuLimit(group);
            if (version1) {
                limit.write("cpu.cfs_period_us", Integer.toString(PERIOD_MICROS));
                limit.write("cpu.cfs_quota_us", Integer.toString(QUOTA_MICROS));
            } else {
                Files.writeString(root.resolve("cgroup.subtree_control"), "+cpu");
                limit.write("cpu.max", QUOTA_MICROS + " " + PERIOD_MICROS);
            }
            return Optional.of(limit);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts a process under the limit. */
    void apply(FunctionProcess process) throws IOException {
        write("cgroup.procs", Long.toString(process.pid()));
    }

    private void write(String file, String value) throws IOException {
        Files.writeString(group.resolve(file), value);
    }
}
