package dev.apigateway.emulator.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Authorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;

/**
 * The template for the deployment of an application, in the language of the AWS Serverless Application Model: a function for
 * each handler, all from the same zip, and the API before them.
 *
 * @see <a href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html">AWS SAM
 *      specification</a>
 */
public final class SamTemplate {

    private static final String HEAD = """
            # Packs target/function.zip as it is. 'mvn package -Pnative' builds it, 'sam deploy --guided' deploys it.
            """;

    private final DeployedFunction function;
    private final ApiDescription api;

    /**
     * Creates a template.
     *
     * @param function the application
     * @param api what stands before it
     */
    public SamTemplate(DeployedFunction function, ApiDescription api) {
        this.function = function;
        this.api = api;
    }

    /** The template as YAML. */
    public String text() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("AWSTemplateFormatVersion", "2010-09-09");
        document.put("Transform", "AWS::Serverless-2016-10-31");
        document.put("Globals", Map.of("Function", function.globals()));
        Map<String, Object> resources = new LinkedHashMap<>();
        ApiResources front = ApiResources.of(api);
        for (String handler : handlers()) {
            Map<String, Object> properties = function.properties(handler);
            properties.putAll(front.functionProperties(handler));
            resources.put(LogicalId.function(handler), Resource.of("AWS::Serverless::Function", properties));
        }
        resources.putAll(front.resources());
        document.put("Resources", resources);
        document.put("Outputs", front.outputs());
        return HEAD + Yaml.write(document);
    }

    private Set<String> handlers() {
        Set<String> handlers = new LinkedHashSet<>();
        for (Route route : api.routes()) {
            handlers.add(route.handler());
        }
        for (Authorizer authorizer : api.authorizers().values()) {
            if (authorizer instanceof LambdaAuthorizer lambda) {
                handlers.add(lambda.handler());
            }
        }
        return handlers;
    }
}
