package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A cold start whose files are on the disk only. Needs root. */
final class ColdCacheRun implements Run {

    private static final Path DROP_CACHES = Path.of("/proc/sys/vm/drop_caches");
    private static final String PAGES_AND_NAMES = "3";

    private final SquareEvent event = SquareEvent.small().get(0);

    static boolean isAvailable() {
        return Files.isWritable(DROP_CACHES);
    }

    @Override
    public void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            Files.writeString(DROP_CACHES, PAGES_AND_NAMES);
            session.start();
            figures.add(Measure.COLD_CACHE_START, session.invokeFirst(event).untilResponse());
        }
    }
}
