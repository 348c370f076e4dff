package dev.apigateway.emulator.function;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Reads what a process writes, line by line, on a thread of its own. It only reads bytes that are there and never waits for
 * more, so it can tell when everything that was written before a moment has become lines.
 */
final class ProcessLog {

    private static final Logger LOG = System.getLogger(ProcessLog.class.getName());
    private static final long SHORTEST_WAIT_MILLIS = 2;
    private static final long LONGEST_WAIT_MILLIS = 50;

    private final Process process;
    private final InputStream output;
    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[8_192];
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private boolean exited;

    private ProcessLog(Process process, Consumer<String> lines) {
        this.process = process;
        this.output = process.getInputStream();
        this.lines = lines;
    }

    /** Begins to read the standard output of a process. */
    static ProcessLog of(Process process, Consumer<String> lines) {
        ProcessLog log = new ProcessLog(process, lines);
        process.onExit().thenRun(log::processExited);
        Thread thread = new Thread(log::run, "function-log-" + process.pid());
        thread.setDaemon(true);
        thread.start();
        return log;
    }

    /** Completes when everything that has been written so far has become lines. */
    synchronized CompletableFuture<Void> complete() {
        if (end.isDone()) {
            return end;
        }
        CompletableFuture<Void> complete = new CompletableFuture<>();
        waiting.add(complete);
        notifyAll();
        return complete;
    }

    /** Completes when the process has ended and everything has become lines. */
    CompletableFuture<Void> end() {
        return end;
    }

    private synchronized void processExited() {
        exited = true;
        notifyAll();
    }

    private void run() {
        long wait = SHORTEST_WAIT_MILLIS;
        boolean last = false;
        try {
            while (!last) {
                List<CompletableFuture<Void>> before = new ArrayList<>();
                last = await(wait, before);
                boolean read = readAvailable();
                wait = read || !before.isEmpty() ? SHORTEST_WAIT_MILLIS : Math.min(wait * 2, LONGEST_WAIT_MILLIS);
                before.forEach(complete -> complete.complete(null));
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "The output of the process can no longer be read.", closed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** Waits; true if the process has exited. */
    private synchronized boolean await(long millis, List<CompletableFuture<Void>> before) throws InterruptedException {
        if (waiting.isEmpty() && !exited) {
            wait(millis);
        }
        before.addAll(waiting);
        waiting = new ArrayList<>();
        return exited;
    }

    private boolean readAvailable() throws IOException {
        boolean read = false;
        while (output.available() > 0) {
            int length = output.read(chunk);
            for (int i = 0; i < length; i++) {
                take(chunk[i]);
            }
            read = true;
        }
        return read;
    }

    private void take(byte next) {
        if (next == '\n') {
            endLine();
        } else if (next != '\r') {
            line.write(next);
        }
    }

    private void endLine() {
        lines.accept(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    private void close() {
        if (line.size() > 0) {
            endLine();
        }
        List<CompletableFuture<Void>> left;
        synchronized (this) {
            end.complete(null);
            left = waiting;
            waiting = new ArrayList<>();
        }
        left.forEach(complete -> complete.complete(null));
        try {
            process.getInputStream().close();
        } catch (IOException failure) {
            LOG.log(Level.DEBUG, "The output of the process could not be closed.", failure);
        }
    }
}
