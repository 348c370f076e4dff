package dev.apigateway.deployment.gateway;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

import dev.apigateway.deployment.RouteBuildItem;
import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.ApiDescriptionBuilder;
import dev.apigateway.emulator.api.ApiDescriptionFile;
import dev.apigateway.emulator.api.ApiKey;
import dev.apigateway.emulator.api.Authorizer;
import dev.apigateway.emulator.api.CognitoCaller;
import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.RouteSelection;
import dev.apigateway.emulator.api.Throttle;
import dev.apigateway.emulator.start.EmulatorException;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The API that the configuration describes. */
final class DescribedApi {

    private DescribedApi() {
    }

    /** @throws ConfigurationException when the configuration contradicts itself */
    static ApiDescription of(ApiConfig config) {
        if (config.apiFile().isPresent()) {
            return file(config.apiFile().get());
        }
        try {
            Front front = Front.of(config.front());
            ApiDescriptionBuilder api = ApiDescription.builder(front).stageVariables(config.stageVariables())
                    .binaryMediaTypes(config.binaryMediaTypes().orElse(List.of())).cors(cors(config.cors()))
                    .authorizers(authorizers(config.authorizers(), front)).apiKeys(apiKeys(config.apiKeys()))
                    .multiValueHeaders(config.multiValueHeaders())
                    .routeSelection(new RouteSelection(config.routeSelectionExpression()));
            config.stage().ifPresent(api::stage);
            config.throttle().ifPresent(limits -> api.throttle(new Throttle(limits.rateLimit(), limits.burstLimit())));
            config.integrationTimeout().ifPresent(api::integrationTimeout);
            if (!config.routes().isEmpty()) {
                api.routes(routes(config.routes()));
            }
            return api.build();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "The local gateway can't be what quarkus.apigateway.gateway says. " + e.getMessage(),
                    e);
        }
    }

    /**
     * The API with the routes that the code tells, unless the configuration describes its own. Routes without a handler then
     * lead
     * to the preferred one, unless the configuration chooses another.
     *
     * @param handlerChosen whether the configuration does
     */
    static ApiDescription withRoutes(ApiDescription api, ApiConfig config, List<RouteBuildItem> known, String preferred,
            boolean handlerChosen) {
        if (api.front() == Front.WEBSOCKET_API || handlerChosen) {
            return api;
        }
        List<Route> routes = config.apiFile().isPresent() || !config.routes().isEmpty() || known.isEmpty() ? api.routes()
                : new CodeRoutes(known, preferred).routes(config.codeRoutes());
        return preferred.isEmpty() ? api.toBuilder().routes(routes).build()
                : api.toBuilder().routes(routes.stream().map(route -> withHandler(route, preferred)).toList()).build();
    }

    private static Route withHandler(Route route, String preferred) {
        return route.handler().isEmpty() ? new Route(route.key(), preferred, route.authorizer(), route.scopes(),
                route.apiKeyRequired()) : route;
    }

    private static ApiDescription file(Path file) {
        try {
            return ApiDescriptionFile.read(file);
        } catch (EmulatorException e) {
            throw new ConfigurationException("quarkus.apigateway.gateway.api-file can't be used. " + e.getMessage(), e);
        }
    }

    /** What to say about a handler that the API leads to and the application does not have. */
    static String unknownHandler(String name, SortedSet<String> known) {
        String found = "quarkus.apigateway.gateway names the handler '" + name + "', which the application does not have. ";
        return known.equals(Set.of(""))
                ? found + "Its only handler has no name: leave the setting out, or annotate the handler with @Named(\"" + name
                        + "\")."
                : found + "Its handlers are " + known + ". Use one of these names, or annotate a handler with @Named(\"" + name
                        + "\").";
    }

    private static List<Route> routes(Map<String, RouteConfig> configs) {
        List<Route> routes = new ArrayList<>();
        new TreeMap<>(configs).forEach((name, config) -> routes.add(new Route(config.key(), config.handler().orElse(""),
                config.authorizer().orElse(""), config.scopes().orElse(List.of()), config.apiKeyRequired())));
        return routes;
    }

    private static Cors cors(CorsConfig config) {
        return config.allowOrigins().map(origins -> new Cors(origins, config.allowMethods(), config.allowHeaders(),
                config.exposeHeaders().orElse(List.of()), config.maxAge().isPresent() ? config.maxAge().getAsInt() : null,
                config.allowCredentials())).orElse(null);
    }

    private static List<ApiKey> apiKeys(Map<String, String> values) {
        List<ApiKey> keys = new ArrayList<>();
        new TreeMap<>(values).forEach((id, value) -> keys.add(new ApiKey(id, value)));
        return keys;
    }

    private static Map<String, Authorizer> authorizers(Map<String, AuthorizerConfig> configs, Front front) {
        Map<String, Authorizer> authorizers = new TreeMap<>();
        configs.forEach((name, config) -> authorizers.put(name, authorizer(name, config, front)));
        return authorizers;
    }

    private static Authorizer authorizer(String name, AuthorizerConfig config, Front front) {
        return switch (config.type()) {
            case JWT -> new JwtAuthorizer(config.issuer().orElse(""), config.audience().orElse(List.of()),
                    config.jwks().orElse(""),
                    config.identitySources().map(sources -> sources.get(0)).orElse(JwtAuthorizer.AUTHORIZATION_HEADER));
            case REQUEST -> lambda(name, config, front.isHttpApi() && config.payloadFormat().equals("2.0")
                    ? LambdaAuthorizer.Type.REQUEST_V2
                    : LambdaAuthorizer.Type.REQUEST);
            case TOKEN -> lambda(name, config, LambdaAuthorizer.Type.TOKEN);
            case IAM -> iam(config.iam());
        };
    }

    private static IamAuthorizer iam(IamCallerConfig config) {
        return new IamAuthorizer(config.accessKey(), config.accountId(), config.caller(), config.userArn(), config.user(),
                config.principalOrgId().orElse(null), config.cognitoIdentity().map(
                        cognito -> new CognitoCaller(cognito.identityId(), cognito.identityPoolId(), cognito.amr()))
                        .orElse(null));
    }

    private static LambdaAuthorizer lambda(String name, AuthorizerConfig config, LambdaAuthorizer.Type type) {
        String handler = config.handler().orElseThrow(() -> new IllegalArgumentException("The authorizer '" + name
                + "' has no handler. Set quarkus.apigateway.gateway.authorizers." + name
                + ".handler to the name of an AuthorizerHandler."));
        return new LambdaAuthorizer(type, handler, config.simpleResponses(),
                config.identitySources()
                        .orElseGet(() -> LambdaAuthorizer.defaultIdentitySources(type, config.resultTtl())),
                config.validation().orElse(""), config.resultTtl());
    }
}
