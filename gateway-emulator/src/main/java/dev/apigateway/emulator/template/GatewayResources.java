package dev.apigateway.emulator.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Authorizer;
import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.IdentitySource;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;

/** A REST API or an HTTP API. */
record GatewayResources(ApiDescription api) implements ApiResources {

    private static final String ID = "Api";

    @Override
    public Map<String, Object> functionProperties(String handler) {
        Map<String, Object> events = new LinkedHashMap<>();
        for (Route route : api.routes()) {
            if (route.handler().equals(handler)) {
                addEvents(route, events);
            }
        }
        return events.isEmpty() ? Map.of() : Map.of("Events", events);
    }

    @Override
    public Map<String, Object> resources() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("StageName", api.stage());
        if (!api.stageVariables().isEmpty()) {
            properties.put(rest() ? "Variables" : "StageVariables", api.stageVariables());
        }
        if (rest() && !api.binaryMediaTypes().isEmpty()) {
            properties.put("BinaryMediaTypes", api.binaryMediaTypes().stream().map(type -> type.replace("/", "~1")).toList());
        }
        Cors cors = api.cors();
        if (cors != null) {
            properties.put(rest() ? "Cors" : "CorsConfiguration", cors(cors));
        }
        Map<String, Object> authorizers = authorizers();
        if (!authorizers.isEmpty()) {
            properties.put("Auth", Map.of("Authorizers", authorizers));
        }
        return Map.of(ID, Resource.of(rest() ? "AWS::Serverless::Api" : "AWS::Serverless::HttpApi",
                properties));
    }

    @Override
    public Map<String, Object> outputs() {
        String stage = api.stage().equals("$default") ? "" : "/" + api.stage();
        return Map.of("Url",
                Map.of("Value", "!Sub https://${" + ID + "}.execute-api.${AWS::Region}.${AWS::URLSuffix}" + stage));
    }

    private boolean rest() {
        return api.front() == Front.REST_API;
    }

    private void addEvents(Route route, Map<String, Object> events) {
        if (rest() && route.key().equals(Route.DEFAULT_KEY)) {
            events.put("Root", event(route, "ANY", "/"));
            events.put("Proxy", event(route, "ANY", "/{proxy+}"));
        } else if (route.key().equals(Route.DEFAULT_KEY)) {
            events.put("Default", event(route, "", ""));
        } else {
            String[] methodAndPath = route.key().split(" ", 2);
            String id = LogicalId.of(route.key());
            events.put(events.containsKey(id) ? id + events.size() : id, event(route, methodAndPath[0], methodAndPath[1]));
        }
    }

    private Map<String, Object> event(Route route, String method, String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(rest() ? "RestApiId" : "ApiId", "!Ref " + ID);
        if (!method.isEmpty()) {
            properties.put("Method", method);
            properties.put("Path", path);
        }
        if (api.front() == Front.HTTP_API_PAYLOAD_V1) {
            properties.put("PayloadFormatVersion", "1.0");
        }
        Map<String, Object> auth = new LinkedHashMap<>();
        if (!route.authorizer().isEmpty()) {
            Authorizer authorizer = api.authorizers().get(route.authorizer());
            auth.put("Authorizer", authorizer instanceof IamAuthorizer ? "AWS_IAM" : LogicalId.of(route.authorizer()));
        }
        if (!route.scopes().isEmpty()) {
            auth.put("AuthorizationScopes", route.scopes());
        }
        if (rest() && route.apiKeyRequired()) {
            auth.put("ApiKeyRequired", true);
        }
        if (!auth.isEmpty()) {
            properties.put("Auth", auth);
        }
        return Resource.of(rest() ? "Api" : "HttpApi", properties);
    }

    private Map<String, Object> cors(Cors cors) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(rest() ? "AllowOrigin" : "AllowOrigins", list(cors.allowOrigins()));
        members.put("AllowMethods", list(cors.allowMethods()));
        members.put("AllowHeaders", list(cors.allowHeaders()));
        if (!rest() && !cors.exposeHeaders().isEmpty()) {
            members.put("ExposeHeaders", cors.exposeHeaders());
        }
        if (cors.maxAgeSeconds() != null) {
            members.put("MaxAge", rest() ? "'" + cors.maxAgeSeconds() + "'" : cors.maxAgeSeconds());
        }
        if (cors.allowCredentials()) {
            members.put("AllowCredentials", true);
        }
        return members;
    }

    /** A REST API has its header values in quotes of their own. */
    private Object list(List<String> values) {
        return rest() ? "'" + String.join(",", values) + "'" : values;
    }

    private Map<String, Object> authorizers() {
        Map<String, Object> authorizers = new LinkedHashMap<>();
        api.authorizers().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            if (entry.getValue() instanceof JwtAuthorizer jwt) {
                authorizers.put(LogicalId.of(entry.getKey()), jwt(jwt));
            } else if (entry.getValue() instanceof LambdaAuthorizer lambda) {
                authorizers.put(LogicalId.of(entry.getKey()), lambda(lambda));
            }
        });
        return authorizers;
    }

    private Map<String, Object> jwt(JwtAuthorizer jwt) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("issuer", jwt.issuer());
        configuration.put("audience", jwt.audience());
        Map<String, Object> authorizer = new LinkedHashMap<>();
        if (rest()) {
            authorizer.put("UserPoolArn", "REPLACE-WITH-THE-ARN-OF-THE-USER-POOL");
        } else {
            authorizer.put("IdentitySource", jwt.identitySource());
            authorizer.put("JwtConfiguration", configuration);
        }
        return authorizer;
    }

    private Map<String, Object> lambda(LambdaAuthorizer lambda) {
        Map<String, Object> authorizer = new LinkedHashMap<>();
        authorizer.put("FunctionArn", "!GetAtt " + LogicalId.function(lambda.handler()) + ".Arn");
        if (rest()) {
            authorizer.put("FunctionPayloadType", lambda.type() == LambdaAuthorizer.Type.TOKEN ? "TOKEN" : "REQUEST");
        } else {
            authorizer.put("AuthorizerPayloadFormatVersion", lambda.type() == LambdaAuthorizer.Type.REQUEST_V2 ? "2.0" : "1.0");
            authorizer.put("EnableSimpleResponses", lambda.simpleResponses());
            authorizer.put("EnableFunctionDefaultPermissions", true);
        }
        authorizer.put("Identity", identity(lambda));
        return authorizer;
    }

    private static Map<String, Object> identity(LambdaAuthorizer lambda) {
        Map<String, Object> identity = new LinkedHashMap<>();
        for (String source : lambda.identitySources()) {
            IdentitySource parsed = IdentitySource.parse(source);
            if (lambda.type() == LambdaAuthorizer.Type.TOKEN) {
                identity.put("Header", parsed.name());
            } else {
                identity.merge(member(parsed.place()), List.of(parsed.name()), GatewayResources::joined);
            }
        }
        identity.put("ReauthorizeEvery", lambda.resultTtl().toSeconds());
        return identity;
    }

    private static String member(IdentitySource.Place place) {
        return switch (place) {
            case HEADER -> "Headers";
            case QUERY -> "QueryStrings";
            case STAGE_VARIABLES -> "StageVariables";
            case CONTEXT -> "Context";
        };
    }

    private static List<Object> joined(Object some, Object more) {
        List<Object> all = new ArrayList<>((List<?>) some);
        all.addAll((List<?>) more);
        return all;
    }
}
