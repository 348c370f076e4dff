package dev.apigateway.benchmarks.driver;

import java.io.IOException;

/** Ten events of one size, of which Lambda's limit leaves few larger ones. */
record LargeEventRun(SquareEvent event, Measure peak) implements Run {

    static final int BYTES = 5_500_000;
    private static final int INVOCATIONS = 10;

    @Override
    public void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException {
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            session.start();
            for (int i = 0; i < INVOCATIONS; i++) {
                session.invoke(event);
            }
            figures.add(peak, session.process().figures().peakRssMegabytes());
        }
    }
}
