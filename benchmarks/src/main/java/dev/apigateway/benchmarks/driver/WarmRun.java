package dev.apigateway.benchmarks.driver;

import java.io.IOException;
import java.util.List;

/** A cold start, 2,000 small invocations and then some of 1 MB. */
final class WarmRun implements Run {

    private static final int INVOCATIONS = 2_000;
    private static final int MEGABYTE_INVOCATIONS = 40;

    private final List<SquareEvent> events = SquareEvent.small();
    private final SquareEvent megabyte = SquareEvent.ofText(1024 * 1024);

    @Override
    public void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException {
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            session.start();
            measureColdStart(session, figures);
            session.accept();
            measureWarm(session, figures);
            figures.add(Measure.MEGABYTE_P50, session.medianMillis(megabyte, MEGABYTE_INVOCATIONS));
        }
    }

    private void measureColdStart(FunctionSession session, Figures figures) throws IOException {
        FunctionSession.ColdStart coldStart = session.invokeFirst(events.get(0));
        figures.add(Measure.COLD_START, coldStart.untilResponse());
        figures.add(Measure.COLD_START_CPU, coldStart.cpu());
        figures.add(Measure.FIRST_INVOCATION, coldStart.firstInvocation());
        figures.add(Measure.FIRST_RSS, session.process().figures().rssMegabytes());
        figures.add(Measure.THREADS, session.process().figures().threads());
    }

    /** The second half of the invocations counts as warm. */
    private void measureWarm(FunctionSession session, Figures figures) throws IOException {
        for (int i = 1; i < INVOCATIONS / 2; i++) {
            session.invoke(events.get(i % events.size()));
        }
        double[] micros = new double[INVOCATIONS / 2];
        long cpu = session.process().cpuNanos();
        for (int i = 0; i < micros.length; i++) {
            micros[i] = session.invoke(events.get(i % events.size())) / 1e3;
        }
        figures.add(Measure.WARM_CPU, (session.process().cpuNanos() - cpu) / 1e3 / micros.length);
        figures.add(Measure.WARM_P50, Figures.percentile(micros, 50));
        figures.add(Measure.WARM_P99, Figures.percentile(micros, 99));
        figures.add(Measure.PEAK_RSS, session.process().figures().peakRssMegabytes());
    }
}
