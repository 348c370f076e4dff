package dev.apigateway.emulator.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.RouteSelection;

class SamTemplateTest {

    private static final DeployedFunction SHOP = new DeployedFunction("shop", 128, 30, "arm64");

    @Test
    void functionBehindAnHttpApiTakesEverything() {
        assertThat(template(ApiDescription.of(Front.HTTP_API))).isEqualTo("""
                # Packs target/function.zip as it is. 'mvn package -Pnative' builds it, 'sam deploy --guided' deploys it.
                AWSTemplateFormatVersion: '2010-09-09'
                Transform: 'AWS::Serverless-2016-10-31'
                Globals:
                  Function:
                    Runtime: provided.al2023
                    Architectures:
                      - arm64
                    CodeUri: target/function.zip
                    MemorySize: 128
                    Timeout: 30
                Resources:
                  Function:
                    Type: 'AWS::Serverless::Function'
                    Properties:
                      Handler: shop
                      Events:
                        Default:
                          Type: HttpApi
                          Properties:
                            ApiId: !Ref Api
                  Api:
                    Type: 'AWS::Serverless::HttpApi'
                    Properties:
                      StageName: '$default'
                Outputs:
                  Url:
                    Value: !Sub https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}
                """);
    }

    @Test
    void eachHandlerIsAFunctionWithItsRoutes() {
        ApiDescription api = ApiDescription.builder(Front.HTTP_API)
                .routes(Route.of("GET /pets/{id}", "pets").withAuthorizer("users").withScopes(List.of("pets/read")),
                        Route.of("POST /orders", "orders"))
                .authorizers(Map.of("users",
                        new JwtAuthorizer("https://issuer.example.com", List.of("shop"), "",
                                JwtAuthorizer.AUTHORIZATION_HEADER)))
                .cors(new Cors(List.of("https://shop.example.com"), List.of("GET"), List.of("*"), List.of(), 60, true))
                .build();

        assertThat(template(api)).contains("""
                  PetsFunction:
                    Type: 'AWS::Serverless::Function'
                    Properties:
                      Handler: pets
                      Events:
                        GETPetsId:
                          Type: HttpApi
                          Properties:
                            ApiId: !Ref Api
                            Method: GET
                            Path: '/pets/{id}'
                            Auth:
                              Authorizer: Users
                              AuthorizationScopes:
                                - pets/read
                  OrdersFunction:
                """).contains("""
                      CorsConfiguration:
                        AllowOrigins:
                          - 'https://shop.example.com'
                        AllowMethods:
                          - GET
                        AllowHeaders:
                          - '*'
                        MaxAge: 60
                        AllowCredentials: true
                      Auth:
                        Authorizers:
                          Users:
                            IdentitySource: '$request.header.Authorization'
                            JwtConfiguration:
                              issuer: 'https://issuer.example.com'
                              audience:
                                - shop
                """);
    }

    @Test
    void restApiHasRootAndProxyForEverything() {
        ApiDescription api = ApiDescription.builder(Front.REST_API).binaryMediaTypes(List.of("image/png"))
                .routes(Route.of("$default", "").withApiKeyRequired().withAuthorizer("gate"))
                .authorizers(Map.of("gate", new LambdaAuthorizer(Type.TOKEN, "gatekeeper", false,
                        List.of("method.request.header.Authorization"), "", Duration.ofMinutes(5))))
                .build();

        assertThat(template(api)).contains("Root:", "Path: '/{proxy+}'", "ApiKeyRequired: true", "- 'image~1png'",
                "Value: !Sub https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/prod").contains("""
                                Authorizers:
                                  Gate:
                                    FunctionArn: !GetAtt GatekeeperFunction.Arn
                                    FunctionPayloadType: TOKEN
                                    Identity:
                                      Header: Authorization
                                      ReauthorizeEvery: 300
                        """);
    }

    @Test
    void authorizerHasItsIdentitySourcesWhereverTheyAreAndNoOthers() {
        ApiDescription api = ApiDescription.builder(Front.REST_API)
                .authorizers(Map.of(
                        "asked", new LambdaAuthorizer(Type.REQUEST, "gate", false, List.of(), "", Duration.ZERO), "many",
                        new LambdaAuthorizer(Type.REQUEST, "gate", false,
                                List.of("method.request.header.A", "method.request.querystring.b", "method.request.header.C"),
                                "",
                                Duration.ZERO)))
                .build();

        assertThat(template(api)).contains("""
                            Identity:
                              ReauthorizeEvery: 0
                """).contains("""
                            Identity:
                              Headers:
                                - A
                                - C
                              QueryStrings:
                                - b
                              ReauthorizeEvery: 0
                """);
    }

    @Test
    void functionUrlBelongsToTheFunction() {
        assertThat(template(ApiDescription.of(Front.FUNCTION_URL))).contains("""
                      FunctionUrlConfig:
                        AuthType: NONE
                """).contains("Value: !GetAtt FunctionUrl.FunctionUrl");
    }

    @Test
    void loadBalancerGetsATargetGroup() {
        assertThat(template(ApiDescription.of(Front.LOAD_BALANCER))).contains("AWS::ElasticLoadBalancingV2::TargetGroup", """
                      TargetGroupAttributes:
                        - Key: lambda.multi_value_headers.enabled
                          Value: 'false'
                """);
    }

    @Test
    void webSocketApiHasARouteAndAnIntegrationForEach() {
        ApiDescription api = ApiDescription.builder(Front.WEBSOCKET_API)
                .routes(Route.of("$connect", "chat"), Route.of("$default", "chat"))
                .routeSelection(new RouteSelection("$request.body.do")).build();

        assertThat(template(api)).contains("ChatFunctionIntegration:", "RouteSelectionExpression: '$request.body.do'",
                "RouteKey: '$connect'", "RouteKey: '$default'",
                "Target: !Sub integrations/${ChatFunctionIntegration}", "execute-api:ManageConnections");
    }

    private static String template(ApiDescription api) {
        return new SamTemplate(SHOP, api).text();
    }
}
