package dev.apigateway.emulator.intake;

import io.vertx.core.http.HttpServerRequest;

/** What takes the requests of a server. Belongs to the event loop. */
public interface Intake {

    /** What the requests have to keep to. */
    RequestLimits limits();

    /** Answers a request whose head has been read. */
    void handle(HttpServerRequest request);

    /** Answers a request that is not read any further; its connection is closed afterwards. */
    void refuse(HttpServerRequest request, Refusal refusal);
}
