package dev.apigateway.emulator.function;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.apigateway.emulator.start.EmulatorException;

/**
 * Looks at the file of a function again and again, and lets the function take it when it has changed: not while it is being
 * written, and not if it could not be started. Looks on a thread of its own.
 */
public final class FunctionWatch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(FunctionWatch.class.getName());
    private static final long PAUSE_MILLIS = 250;
    /** Of a large directory every look takes its time, and most of the time shall be for others. */
    private static final long PAUSES_FOR_A_LOOK = 10;

    private final ZipFunction function;
    private final Path file;
    private final Runnable taken;
    private final Consumer<String> console;
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, FunctionWatch::thread,
            new ThreadPoolExecutor.DiscardPolicy());
    private @Nullable FileState known;
    private @Nullable FileState before;

    private FunctionWatch(ZipFunction function, Path file, Runnable taken, Consumer<String> console) {
        this.function = function;
        this.file = file;
        this.taken = taken;
        this.console = console;
        this.known = FileState.of(file);
        this.before = known;
    }

    /**
     * Begins to watch.
     *
     * @param file what the function was made from
     * @param taken called after each change that the function has taken; on the thread that looks
     * @param console takes a line for each change
     */
    public static FunctionWatch start(ZipFunction function, Path file, Runnable taken, Consumer<String> console) {
        FunctionWatch watch = new FunctionWatch(function, file, taken, console);
        watch.lookIn(PAUSE_MILLIS);
        return watch;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private void lookIn(long millis) {
        executor.schedule(this::look, millis, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long start = System.nanoTime();
        FileState now = FileState.of(file);
        long millis = (System.nanoTime() - start) / 1_000_000;
        try {
            if (now != null && now.equals(before) && !now.equals(known)) {
                known = now;
                if (!now.isMissing()) {
                    take();
                }
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The function could not take its changed file.", failure);
        }
        before = now;
        lookIn(Math.max(PAUSE_MILLIS, millis * PAUSES_FOR_A_LOOK));
    }

    private void take() {
        try {
            function.reload();
        } catch (EmulatorException unusable) {
            console.accept(file + " has changed; the function stays what it was. " + unusable.getMessage());
            return;
        }
        console.accept(file + " has changed; the next request starts it anew.");
        taken.run();
    }

    private static Thread thread(Runnable looks) {
        Thread thread = new Thread(looks, "function-watch");
        thread.setDaemon(true);
        return thread;
    }
}
