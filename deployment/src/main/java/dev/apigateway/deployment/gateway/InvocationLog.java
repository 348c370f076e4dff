package dev.apigateway.deployment.gateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * What functions in this JVM log, by the request id that stands in the log context during an invocation. Safe for any thread.
 */
final class InvocationLog extends Handler implements AutoCloseable {

    private static final String REQUEST_ID = "requestId";
    private static final int MAX_INVOCATIONS = 200;
    private static final int MAX_LINES = 1_000;

    private final PatternFormatter formatter = new PatternFormatter("%d{HH:mm:ss,SSS} %-5p [%c{2.}] %s%e");
    private final Map<String, List<String>> lines = Collections.synchronizedMap(new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > MAX_INVOCATIONS;
        }
    });

    /** Begins to listen. */
    void install() {
        Logger.getLogger("").addHandler(this);
    }

    /** The lines of an invocation, which are forgotten then. */
    List<String> take(String requestId) {
        List<String> taken = lines.remove(requestId);
        return taken == null ? List.of() : List.copyOf(taken);
    }

    @Override
    public void publish(LogRecord record) {
        String requestId = record instanceof ExtLogRecord known ? known.getMdc(REQUEST_ID) : null;
        if (requestId != null) {
            List<String> log = lines.computeIfAbsent(requestId, id -> Collections.synchronizedList(new ArrayList<>()));
            if (log.size() < MAX_LINES) {
                log.addAll(formatter.format(ExtLogRecord.wrap(record)).lines().toList());
            }
        }
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        lines.clear();
    }
}
