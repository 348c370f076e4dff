package dev.apigateway.benchmarks.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Counts the system calls of warm invocations with strace. */
final class SystemCallRun implements Run {

    private static final int WARM_UP = 500;
    private static final int INVOCATIONS = 200;

    private final List<SquareEvent> events = SquareEvent.small();

    static boolean isAvailable() {
        return Files.isExecutable(Path.of("/usr/bin/strace"));
    }

    @Override
    public void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException {
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            session.start();
            invoke(session, WARM_UP);
            Path summary = contestant.output().resolveSibling("strace.txt");
            Process strace = new ProcessBuilder("/usr/bin/strace", "-f", "-c", "-o", summary.toString(),
                    "-p", Long.toString(session.process().pid())).start();
            try (BufferedReader messages = strace.errorReader()) {
                messages.readLine(); // says that it is attached
                invoke(session, INVOCATIONS);
                strace.destroy();
                if (!strace.waitFor(10, TimeUnit.SECONDS)) {
                    throw new FunctionFailure("strace does not end.");
                }
            }
            figures.add(Measure.SYSTEM_CALLS, (double) total(summary) / INVOCATIONS);
        }
    }

    private void invoke(FunctionSession session, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            session.invoke(events.get(i % events.size()));
        }
    }

    /** The last line is {@code 100.00 0.000501 17 29 1 total}: percent, seconds, µs per call, calls, errors if any. */
    private static int total(Path summary) throws IOException {
        List<String> lines = Files.readAllLines(summary);
        String[] columns = lines.get(lines.size() - 1).strip().split("\\s+");
        return Integer.parseInt(columns[3]);
    }
}
