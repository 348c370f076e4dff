package dev.apigateway.extension;

import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a function reads from its configuration at start. */
@ConfigMapping(prefix = "quarkus.apigateway")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface ApiGatewayConfig {

    /**
     * The name of the handler that answers the events, as its `@Named` says.
     * <p>
     * When unset, an application with several handlers takes the name from the function's handler setting in Lambda (the
     * environment variable `_HANDLER`), and an application with one handler uses that. A name that no handler has ends the
     * start with an init error that lists the names there are.
     */
    Optional<String> handler();

    /**
     * What becomes of an exception that carries no HTTP status.
     * <p>
     * `function-error` reports the invocation as failed: it counts in the function's error metric, and API Gateway answers the
     * HTTP caller with its own error, status 500 or 502. `internal-server-error` answers the HTTP caller with status 500 and an
     * `application/problem+json` body of fixed text; the invocation then counts as a success. The log gets the stack trace in
     * both cases.
     */
    @WithDefault("function-error")
    HandlerFailure handlerFailure();
}
