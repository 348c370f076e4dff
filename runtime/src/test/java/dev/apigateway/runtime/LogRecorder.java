package dev.apigateway.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Takes what a class logs, all levels, away from the console. */
public final class LogRecorder extends Handler {

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final Logger logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private LogRecorder(Logger logger) {
        this.logger = logger;
    }

    public static LogRecorder of(Class<?> type) {
        return of(type.getName());
    }

    /** @param name of a class, or of a package with all that is in it */
    public static LogRecorder of(String name) {
        LogRecorder recorder = new LogRecorder(Logger.getLogger(name));
        recorder.logger.setUseParentHandlers(false);
        recorder.logger.setLevel(Level.ALL);
        recorder.logger.addHandler(recorder);
        return recorder;
    }

    /** One line for each record: level, message. */
    public List<String> lines() {
        return records.stream().map(record -> record.getLevel() + " " + record.getMessage()).toList();
    }

    /** Waits until there are so many records, where another thread than the one that is waited for logs them. */
    public List<String> awaitLines(int count) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (records.size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000);
        }
        return lines();
    }

    /** What was thrown, of each record that has it. */
    public List<Throwable> causes() {
        return records.stream().map(LogRecord::getThrown).filter(thrown -> thrown != null).toList();
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
