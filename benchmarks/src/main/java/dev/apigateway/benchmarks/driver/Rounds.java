package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each contestant its turn, kind of run by kind of run, so that what disturbs the machine disturbs all alike. */
final class Rounds {

    private static final int DETERMINISTIC_ROUNDS = 1;

    private final List<Contestant> contestants;
    private final PrintStream progress;

    Rounds(List<Contestant> contestants, PrintStream progress) {
        this.contestants = contestants;
        this.progress = progress;
    }

    Map<Contestant, Figures> measure(Options options) throws IOException, InterruptedException {
        Map<Contestant, Figures> figures = new LinkedHashMap<>();
        contestants.forEach(contestant -> figures.put(contestant, sizes(contestant)));
        Run warm = new WarmRun();
        for (Contestant contestant : contestants) {
            measure(warm, contestant, new Figures()); // for the sake of this JVM's own compiler
        }
        for (Run run : deterministicRuns()) {
            repeat(run, DETERMINISTIC_ROUNDS, figures);
        }
        List<Run> runs = runs(options, warm);
        for (int round = 1; round <= options.rounds(); round++) {
            progress.println("Round " + round + " of " + options.rounds());
            for (Run run : runs) {
                repeat(run, 1, figures);
            }
        }
        return figures;
    }

    private List<Run> deterministicRuns() {
        if (SystemCallRun.isAvailable()) {
            return List.of(new SystemCallRun());
        }
        progress.println("System calls are not counted: there is no /usr/bin/strace.");
        return List.of();
    }

    private List<Run> runs(Options options, Run warm) {
        List<Run> runs = new ArrayList<>(List.of(warm, new ItemsRun(false)));
        if (Boolean.getBoolean("benchmarks.answered")) {
            runs.add(new ItemsRun(true));
        }
        if (!options.quick()) {
            runs.add(new LargeEventRun(SquareEvent.ofText(LargeEventRun.BYTES), Measure.LARGE_TEXT_PEAK_RSS));
            runs.add(new LargeEventRun(SquareEvent.ofBase64(LargeEventRun.BYTES), Measure.LARGE_BASE64_PEAK_RSS));
            Optional<CpuLimit> limit = CpuLimit.available();
            limit.ifPresent(available -> runs.add(new LimitedRun(available)));
            if (limit.isEmpty()) {
                progress.println("No figures for a 128 MB function: control groups with CPU limits need root.");
            }
        }
        if (options.coldCache() && ColdCacheRun.isAvailable()) {
            runs.add(new ColdCacheRun());
        } else if (options.coldCache()) {
            progress.println("No figures with a cold page cache: to drop it needs root.");
        }
        return runs;
    }

    private void repeat(Run run, int times, Map<Contestant, Figures> figures) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            for (var entry : figures.entrySet()) {
                measure(run, entry.getKey(), entry.getValue());
            }
        }
    }

    private void measure(Run run, Contestant contestant, Figures figures) throws IOException, InterruptedException {
        try {
            run.measure(contestant, figures);
        } catch (FunctionFailure failure) {
            progress.println(contestant.name() + " failed in " + run.getClass().getSimpleName() + ". " + failure.getMessage());
        }
    }

    private static Figures sizes(Contestant contestant) {
        Figures figures = new Figures();
        if (contestant.zipBytes() > 0) {
            figures.add(Measure.ZIP, contestant.zipBytes() / 1024.0 / 1024.0);
        }
        figures.add(Measure.UNZIPPED, contestant.unzippedBytes() / 1024.0 / 1024.0);
        return figures;
    }
}
