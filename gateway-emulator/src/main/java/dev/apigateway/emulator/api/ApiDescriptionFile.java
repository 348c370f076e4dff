package dev.apigateway.emulator.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.apigateway.emulator.start.EmulatorException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;

/**
 * The description of an API as a JSON file. Every member is optional; an empty object is an HTTP API with a catch-all route.
 */
public final class ApiDescriptionFile {

    private static final Set<String> MEMBERS = Set.of("front", "routes", "stage", "stageVariables", "binaryMediaTypes", "cors",
            "authorizers", "apiKeys", "timeoutInMillis", "multiValueHeaders", "claimsTrusted", "throttle",
            "routeSelectionExpression");
    private static final Set<String> ROUTE = Set.of("route", "handler", "authorizer", "scopes", "apiKeyRequired");
    private static final Set<String> THROTTLE = Set.of("rateLimit", "burstLimit");
    private static final Set<String> CORS = Set.of("allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders", "maxAge",
            "allowCredentials");

    private ApiDescriptionFile() {
    }

    /**
     * Reads a file.
     *
     * @throws EmulatorException if it cannot be read or describes no API; the message says where and what to write
     */
    public static ApiDescription read(Path file) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            return parse(Files.readString(file), directory == null ? Path.of("") : directory);
        } catch (IOException unreadable) {
            throw new EmulatorException("The description of the API cannot be read from " + file + ": " + unreadable
                    + ". Name a JSON file.", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new EmulatorException("The description of the API in " + file + " cannot be used. " + wrong.getMessage(),
                    wrong);
        }
    }

    private static ApiDescription parse(String text, Path directory) {
        JsonMembers members = JsonMembers.of(json(text), "", MEMBERS);
        ApiDescriptionBuilder api = ApiDescription.builder(Front.of(members.text("front", Front.HTTP_API.label())));
        if (members.has("routes")) {
            api.routes(routes(members.list("routes")));
        }
        if (members.has("stage")) {
            api.stage(members.requiredText("stage"));
        }
        Integer timeout = members.number("timeoutInMillis");
        if (timeout != null) {
            api.integrationTimeout(Duration.ofMillis(timeout));
        }
        if (members.has("cors")) {
            api.cors(cors(members));
        }
        if (members.has("throttle")) {
            JsonMembers limits = JsonMembers.of(members.value("throttle"), "throttle", THROTTLE);
            api.throttle(new Throttle(limits.requiredNumber("rateLimit").doubleValue(),
                    limits.requiredNumber("burstLimit").intValue()));
        }
        if (members.has("routeSelectionExpression")) {
            api.routeSelection(new RouteSelection(members.requiredText("routeSelectionExpression")));
        }
        return api.stageVariables(members.textMap("stageVariables")).binaryMediaTypes(members.texts("binaryMediaTypes"))
                .authorizers(authorizers(members.map("authorizers"), directory)).apiKeys(apiKeys(members.textMap("apiKeys")))
                .multiValueHeaders(members.flag("multiValueHeaders")).claimsTrusted(members.flag("claimsTrusted")).build();
    }

    private static Object json(String text) {
        try {
            return Json.decodeValue(Buffer.buffer(text));
        } catch (DecodeException malformed) {
            throw new IllegalArgumentException("It is not JSON: " + malformed.getMessage(), malformed);
        }
    }

    private static List<Route> routes(List<Object> elements) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof String key) {
                routes.add(Route.of(key, ""));
            } else {
                JsonMembers route = JsonMembers.of(elements.get(i), "routes[" + i + "]", ROUTE);
                routes.add(new Route(route.requiredText("route"), route.text("handler", ""), route.text("authorizer", ""),
                        route.texts("scopes"), route.flag("apiKeyRequired")));
            }
        }
        return routes;
    }

    private static Cors cors(JsonMembers members) {
        Object value = members.value("cors");
        if (Boolean.TRUE.equals(value)) {
            return Cors.anything();
        }
        JsonMembers cors = JsonMembers.of(value, "cors", CORS);
        return new Cors(cors.texts("allowOrigins"), cors.texts("allowMethods"), cors.texts("allowHeaders"),
                cors.texts("exposeHeaders"), cors.number("maxAge"), cors.flag("allowCredentials"));
    }

    private static Map<String, Authorizer> authorizers(Map<String, Object> members, Path directory) {
        Map<String, Authorizer> authorizers = new LinkedHashMap<>();
        members.forEach((name, value) -> authorizers.put(name, AuthorizerJson.read(value, "authorizers." + name, directory)));
        return authorizers;
    }

    private static List<ApiKey> apiKeys(Map<String, String> members) {
        List<ApiKey> keys = new ArrayList<>();
        members.forEach((id, value) -> keys.add(new ApiKey(id, value)));
        return keys;
    }
}
