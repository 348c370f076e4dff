package dev.apigateway.emulator.front;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import io.vertx.core.http.HttpServerRequest;

/** Writes a line for each request. */
final class RequestLog {

    private static final Logger LOG = System.getLogger(RequestLog.class.getName());
    private static final int MEGABYTE = 1 << 20;

    private final boolean inThisJvm;

    /** @param inThisJvm whether the function shares this JVM, so that the line can tell what memory is in use */
    RequestLog(boolean inThisJvm) {
        this.inThisJvm = inThisJvm;
    }

    /** @param end what became of the request, before its time, such as {@code 200 in} */
    void write(HttpServerRequest request, String end, long millis, String invocationId) {
        LOG.log(Level.INFO, "{0} {1} {2} {3} ms{4} (request id {5})", request.method(), request.path(), end,
                Long.toString(millis), memory(), invocationId);
    }

    /** The heap in use: the application's, and what Quarkus and the gateway need in dev mode and tests. */
    private String memory() {
        Runtime jvm = Runtime.getRuntime();
        return inThisJvm ? ", " + (jvm.totalMemory() - jvm.freeMemory()) / MEGABYTE + " MB" : "";
    }
}
