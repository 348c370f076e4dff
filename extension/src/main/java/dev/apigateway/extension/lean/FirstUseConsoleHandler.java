package dev.apigateway.extension.lean;

import java.util.function.Supplier;
import java.util.logging.Formatter;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** Writes to the console; stream and format are set up with the first line, which most cold starts don't have. */
final class FirstUseConsoleHandler extends ExtHandler {

    private final Supplier<Formatter> format;
    private final boolean standardError;
    private ConsoleHandler console;

    FirstUseConsoleHandler(Supplier<Formatter> format, boolean standardError) {
        this.format = format;
        this.standardError = standardError;
    }

    @Override
    protected void doPublish(ExtLogRecord record) {
        console().publish(record);
    }

    private ConsoleHandler console() {
        lock.lock();
        try {
            if (console == null) {
                console = new ConsoleHandler(
                        standardError ? ConsoleHandler.Target.SYSTEM_ERR : ConsoleHandler.Target.SYSTEM_OUT, format.get());
            }
            return console;
        } finally {
            lock.unlock();
        }
    }
}
