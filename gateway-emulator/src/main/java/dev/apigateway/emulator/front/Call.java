package dev.apigateway.emulator.front;

import java.util.Locale;
import java.util.Set;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.AwsIds;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.RouteMatch;
import dev.apigateway.emulator.api.RoutePath;
import dev.apigateway.emulator.authorizer.Access;
import dev.apigateway.emulator.http.PercentDecoding;
import io.vertx.core.json.JsonObject;

/**
 * A request on its way to the function.
 *
 * @param request the request
 * @param api the API that it was sent to
 * @param match the route that it takes
 * @param access what is known of the caller
 */
record Call(GatewayRequest request, ApiDescription api, RouteMatch match, Access access) {

    private static final String FUNCTION_URL_SUFFIX = ".lambda-url." + AwsIds.REGION + ".on.aws";

    Call with(Access newAccess) {
        return new Call(request, api, match, newAccess);
    }

    Call without(String header) {
        return new Call(request.without(Set.of(header.toLowerCase(Locale.ROOT))), api, match, access);
    }

    /** The stage; a function URL always has {@code $default}. */
    String stage() {
        return api.front() == Front.FUNCTION_URL ? Route.DEFAULT_KEY : api.stage();
    }

    /** A path with the stage before it, unless that is {@code $default}. */
    String stagePath(String path) {
        return stage().equals(Route.DEFAULT_KEY) ? path : "/" + stage() + path;
    }

    /** The path, percent-encoded; a REST API overlooks all slashes at its beginning but one. */
    String path() {
        return api.front() == Front.REST_API ? RoutePath.ofRestApi(request.rawPath()) : request.rawPath();
    }

    JsonObject decodedPathParameters() {
        JsonObject parameters = new JsonObject();
        match.pathParameters().forEach((name, value) -> parameters.put(name, PercentDecoding.decodePath(value)));
        return parameters;
    }

    /** The host that was asked, without its port; of a function URL one that can be told for that. */
    String domainName() {
        String host = request.domainName();
        return api.front() != Front.FUNCTION_URL || host.contains(".lambda-url.") ? host : AwsIds.API + FUNCTION_URL_SUFFIX;
    }

    /** The first label of the host. */
    String domainPrefix() {
        String domain = domainName();
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
    }
}
