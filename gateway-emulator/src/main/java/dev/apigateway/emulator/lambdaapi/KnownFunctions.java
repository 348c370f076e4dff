package dev.apigateway.emulator.lambdaapi;

import java.util.Set;

import dev.apigateway.emulator.settings.EmulatorSettings;
import dev.apigateway.emulator.settings.FunctionSettings;

/**
 * The functions that there are: one for each handler. The default handler has the name of the function, the others have it
 * before their own; their own is understood, too.
 *
 * @param function the function of the default handler
 * @param handlers the names of the handlers, an empty one for the default handler
 */
record KnownFunctions(FunctionSettings function, Set<String> handlers) {

    /** Those of the application; where these are not known, the ones that the description of the API leads to. */
    static KnownFunctions of(EmulatorSettings settings) {
        Set<String> handlers = settings.handlers();
        if (handlers.isEmpty()) {
            handlers = settings.api().handlers();
            handlers.add("");
        }
        return new KnownFunctions(settings.function(), handlers);
    }

    /** The handler that a function is; only its latest version exists. */
    String handler(FunctionName asked) throws LambdaApiException {
        if (asked.qualifier().equals(FunctionName.LATEST)) {
            for (String handler : handlers) {
                if (asked.name().equals(function.ofHandler(handler).name())) {
                    return handler;
                }
            }
            if (handlers.contains(asked.name())) {
                return asked.name();
            }
        }
        throw LambdaApiException.functionNotFound(FunctionSettings.arnOf(asked.name()) + ":" + asked.qualifier());
    }
}
