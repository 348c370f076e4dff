package dev.apigateway.deployment.gateway;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;

/** A command line that the developer can try. */
final class TryIt {

    private TryIt() {
    }

    /** Calls the first route; of routes that take everything, the root. */
    static String command(String url, ApiDescription api) {
        if (api.front() == Front.WEBSOCKET_API) {
            return "npx wscat -c " + url.replaceFirst("^http", "ws") + "/" + api.stage();
        }
        String key = api.routes().get(0).key();
        if (key.equals(Route.DEFAULT_KEY)) {
            return "curl -i " + url + "/";
        }
        String[] methodAndPath = key.split(" ", 2);
        String path = methodAndPath[1].replaceAll("\\{[^}]+}", "1");
        return "curl -i " + options(methodAndPath[0]) + url + path;
    }

    private static String options(String method) {
        return switch (method) {
            case "GET", "ANY" -> "";
            case "HEAD" -> "--head ";
            case "POST", "PUT", "PATCH" -> "-X " + method + " -H 'Content-Type: application/json' -d '{}' ";
            default -> "-X " + method + " ";
        };
    }
}
