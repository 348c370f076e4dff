package dev.apigateway.emulator.console;

import io.vertx.core.Future;

/** The same API behind other fronts, for tests that try several. */
public interface Fronts {

    /**
     * The URL of a front, opened when it is first asked for.
     *
     * @param label the name for people, for instance {@code rest-api}
     */
    Future<String> open(String label);
}
