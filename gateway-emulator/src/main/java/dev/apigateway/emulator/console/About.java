package dev.apigateway.emulator.console;

import java.util.Set;

import dev.apigateway.emulator.EmulatorSettings;
import dev.apigateway.emulator.FunctionSettings;
import dev.apigateway.emulator.template.DeployedFunction;
import dev.apigateway.emulator.template.SamTemplate;

/**
 * What the console tells about the application.
 *
 * @param name the name of the function
 * @param handlers the names of its handlers, an empty one for the default handler; none if that is not known
 * @param template the template for the deployment
 */
public record About(String name, Set<String> handlers, String template) {

    /** What the settings tell. */
    public static About of(EmulatorSettings settings) {
        FunctionSettings function = settings.function();
        DeployedFunction deployed = new DeployedFunction(function.name(), function.memoryMegabytes(),
                settings.lambda().timeout().toSeconds(), DeployedFunction.localArchitecture());
        return new About(function.name(), settings.handlers(), new SamTemplate(deployed, settings.api()).text());
    }

    /** Whether an event can be sent to a handler. */
    boolean has(String handler) {
        return handlers.isEmpty() || handlers.contains(handler);
    }
}
