package dev.apigateway.benchmarks.driver;

import java.io.IOException;

/** Bodies as applications send them, in growing sizes, to a warm function. */
record ItemsRun(boolean answered) implements Run {

    private static final int WARM_UP = 200;
    private static final int INVOCATIONS = 30;
    private static final int LARGEST_INVOCATIONS = 10;

    @Override
    public void measure(Contestant contestant, Figures figures) throws IOException, InterruptedException {
        try (FunctionSession session = FunctionSession.prepare(contestant)) {
            session.start();
            session.medianMillis(SquareEvent.small().get(0), WARM_UP);
            for (Size size : Size.values()) {
                if (answered) {
                    figures.add(size.answered, session.medianMillis(SquareEvent.ofItems(size.bytes, true), size.invocations));
                } else {
                    figures.add(size.text, session.medianMillis(SquareEvent.ofItems(size.bytes, false), size.invocations));
                    figures.add(size.base64, session.medianMillis(SquareEvent.ofItemsInBase64(size.bytes), size.invocations));
                }
            }
        }
    }

    private enum Size {

        KB_100(100_000, INVOCATIONS, Measure.ITEMS_100_KB, Measure.ITEMS_100_KB_BASE64, Measure.ANSWERED_100_KB),
        MB_1(1_000_000, INVOCATIONS, Measure.ITEMS_1_MB, Measure.ITEMS_1_MB_BASE64, Measure.ANSWERED_1_MB),
        MB_5_5(LargeEventRun.BYTES, LARGEST_INVOCATIONS, Measure.ITEMS_5_5_MB, Measure.ITEMS_5_5_MB_BASE64,
                Measure.ANSWERED_5_5_MB);

        private final int bytes;
        private final int invocations;
        private final Measure text;
        private final Measure base64;
        private final Measure answered;

        Size(int bytes, int invocations, Measure text, Measure base64, Measure answered) {
            this.bytes = bytes;
            this.invocations = invocations;
            this.text = text;
            this.base64 = base64;
            this.answered = answered;
        }
    }
}
