package dev.apigateway.emulator.console;

import java.util.Set;

/**
 * What the console tells about the application.
 *
 * @param name the name of the function
 * @param handlers the names of its handlers, an empty one for the default handler; none if that is not known
 * @param template the template for the deployment
 */
public record About(String name, Set<String> handlers, String template) {

    /** Whether an event can be sent to a handler. */
    boolean has(String handler) {
        return handlers.isEmpty() || handlers.contains(handler);
    }
}
