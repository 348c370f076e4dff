package dev.apigateway.benchmarks.driver;

import java.io.IOException;

/** Cold starts with the processor time of a 128 MB function: one limited throughout, one only after init, as Lambda does it. */
final class LimitedRun implements Run {

    private final CpuLimit limit;
    private final SquareEvent event = SquareEvent.small().get(0);

    LimitedRun(CpuLimit limit) {
        this.limit = limit;
    }

    @Override
    public void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException {
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            limit.apply(session.process());
            session.start();
            figures.add(Measure.LIMITED_COLD_START, session.invokeFirst(event).untilResponse());
        }
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            session.start();
            limit.apply(session.process());
            figures.add(Measure.LIMITED_FIRST_INVOCATION, session.invokeFirst(event).firstInvocation());
        }
    }
}
