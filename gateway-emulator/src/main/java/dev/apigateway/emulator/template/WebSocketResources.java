package dev.apigateway.emulator.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Route;

/** A WebSocket API, which SAM has no resource of its own for. */
record WebSocketResources(ApiDescription api) implements ApiResources {

    @Override
    public Map<String, Object> functionProperties(String handler) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("Effect", "Allow");
        statement.put("Action", "execute-api:ManageConnections");
        statement.put("Resource",
                "!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${WebSocketApi}/*");
        return Map.of("Policies", List.of(Map.of("Statement", List.of(statement))));
    }

    @Override
    public Map<String, Object> resources() {
        Map<String, Object> resources = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("Name", "!Ref AWS::StackName");
        properties.put("ProtocolType", "WEBSOCKET");
        properties.put("RouteSelectionExpression", api.routeSelection().expression());
        resources.put("WebSocketApi", Resource.of("AWS::ApiGatewayV2::Api", properties));
        TreeSet<String> handlers = new TreeSet<>();
        api.routes().forEach(route -> handlers.add(route.handler()));
        handlers.forEach(handler -> addIntegration(handler, resources));
        api.routes().forEach(route -> addRoute(route, resources));
        Map<String, Object> stage = new LinkedHashMap<>();
        stage.put("ApiId", "!Ref WebSocketApi");
        stage.put("StageName", api.stage());
        stage.put("AutoDeploy", true);
        if (!api.stageVariables().isEmpty()) {
            stage.put("StageVariables", api.stageVariables());
        }
        resources.put("WebSocketStage", Resource.of("AWS::ApiGatewayV2::Stage", stage));
        return resources;
    }

    @Override
    public Map<String, Object> outputs() {
        return Map.of("Url", Map.of("Value",
                "!Sub wss://${WebSocketApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/" + api.stage()));
    }

    private static void addIntegration(String handler, Map<String, Object> resources) {
        String function = LogicalId.function(handler);
        Map<String, Object> integration = new LinkedHashMap<>();
        integration.put("ApiId", "!Ref WebSocketApi");
        integration.put("IntegrationType", "AWS_PROXY");
        integration.put("IntegrationUri", "!Sub arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31"
                + "/functions/${" + function + ".Arn}/invocations");
        resources.put(function + "Integration",
                Resource.of("AWS::ApiGatewayV2::Integration", integration));
        Map<String, Object> permission = new LinkedHashMap<>();
        permission.put("Action", "lambda:InvokeFunction");
        permission.put("FunctionName", "!Ref " + function);
        permission.put("Principal", "apigateway.amazonaws.com");
        permission.put("SourceArn",
                "!Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${WebSocketApi}/*");
        resources.put(function + "Permission", Resource.of("AWS::Lambda::Permission", permission));
    }

    private static void addRoute(Route route, Map<String, Object> resources) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ApiId", "!Ref WebSocketApi");
        properties.put("RouteKey", route.key());
        properties.put("Target",
                "!Sub integrations/${" + LogicalId.function(route.handler()) + "Integration}");
        List<String> taken = new ArrayList<>(resources.keySet());
        String id = LogicalId.of(route.key()) + "Route";
        resources.put(taken.contains(id) ? id + taken.size() : id,
                Resource.of("AWS::ApiGatewayV2::Route", properties));
    }
}
