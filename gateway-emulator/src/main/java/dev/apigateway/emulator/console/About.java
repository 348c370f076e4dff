package dev.apigateway.emulator.console;

import java.util.List;
import java.util.Set;

import dev.apigateway.emulator.api.CodeRoute;
import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.FunctionSettings;
import dev.apigateway.emulator.template.DeployedFunction;
import dev.apigateway.emulator.template.SamTemplate;

/**
 * What the console tells about the application.
 *
 * @param name the name of the function
 * @param handlers the names of its handlers, an empty one for the default handler; none if that is not known
 * @param routes those that the code tells, or else those of the API
 * @param template the template for the deployment
 */
public record About(String name, Set<String> handlers, List<CodeRoute> routes, String template) {

    /** What the settings tell. */
    public static About of(EmulatorSettings settings) {
        FunctionSettings function = settings.function();
        DeployedFunction deployed = new DeployedFunction(function.name(), function.memoryMegabytes(),
                settings.lambda().timeout().toSeconds(), DeployedFunction.localArchitecture());
        return new About(function.name(), settings.handlers(), routes(settings),
                new SamTemplate(deployed, settings.api()).text());
    }

    private static List<CodeRoute> routes(EmulatorSettings settings) {
        List<CodeRoute> ofCode = settings.code().routes();
        return ofCode.isEmpty()
                ? settings.api().routes().stream().map(route -> new CodeRoute(route.key(), route.handler(), "")).toList()
                : ofCode;
    }

    /** Whether an event can be sent to a handler. */
    boolean has(String handler) {
        return handlers.isEmpty() || handlers.contains(handler);
    }
}
