package dev.apigateway.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;

import dev.apigateway.runtime.handler.Fate;

/**
 * Runs loops side by side, a thread for each. A loop that ends is started again, a few times unless it answers invocations in
 * between; the group ends when it was closed,
 * when no loop is left, or with the first error of the virtual machine.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-runtimes.html">
 *      Runtimes for Lambda Managed Instances</a>
 */
final class LoopGroup {

    private static final Logger LOG = System.getLogger(LoopGroup.class.getName());
    private static final int MAX_RESTARTS = 3;

    private final List<InvocationLoop> loops;
    private final BlockingQueue<End> ends = new LinkedBlockingQueue<>();

    LoopGroup(List<InvocationLoop> loops) {
        this.loops = loops;
    }

    /** Waits for the loops; false when all of them ended because the Runtime API is lost. */
    boolean run() {
        int[] restarts = new int[loops.size()];
        for (int i = 0; i < loops.size(); i++) {
            start(i);
        }
        int running = loops.size();
        boolean closed = false;
        while (running > 0) {
            End end = nextEnd();
            if (end.thrown() instanceof Error error && Fate.isFatal(error)) {
                throw error;
            }
            restarts[end.loop()] = end.worked() ? 1 : restarts[end.loop()] + 1;
            if (!end.closed() && restarts[end.loop()] <= MAX_RESTARTS) {
                LOG.log(Level.ERROR, "Loop " + end.loop() + " of " + loops.size() + " ended and is started again.",
                        end.thrown());
                start(end.loop());
                continue;
            }
            closed |= end.closed();
            running--;
            if (!end.closed()) {
                LOG.log(Level.ERROR,
                        "Loop " + end.loop() + " of " + loops.size() + " ended for good; loops left: " + running + ".",
                        end.thrown());
            }
        }
        return closed;
    }

    private void start(int loop) {
        Thread thread = new Thread(() -> ends.add(run(loop)), "apigateway-loop-" + loop);
        thread.setDaemon(true);
        thread.start();
    }

    private End run(int loop) {
        InvocationLoop runs = loops.get(loop);
        long before = runs.answered();
        try {
            boolean closed = runs.run();
            return new End(loop, closed, runs.answered() > before, null);
        } catch (Throwable e) {
            return new End(loop, false, runs.answered() > before, e);
        }
    }

    private End nextEnd() {
        try {
            return ends.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait for the loops was interrupted.", e);
        }
    }

    /** How a loop ended, and whether it had answered invocations since it was started. */
    private record End(int loop, boolean closed, boolean worked, @Nullable Throwable thrown) {
    }
}
