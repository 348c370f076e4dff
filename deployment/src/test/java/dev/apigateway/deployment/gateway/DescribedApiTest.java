package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dev.apigateway.emulator.api.ApiDescription;
import dev.apigateway.emulator.api.CognitoCaller;
import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.IamAuthorizer;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;
import dev.apigateway.emulator.api.RouteSelection;
import dev.apigateway.emulator.api.Throttle;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;

class DescribedApiTest {

    private static final String PREFIX = "quarkus.apigateway.gateway.";

    @Test
    void nothingConfiguredIsAnHttpApiThatTakesEverything() {
        assertThat(api()).isEqualTo(ApiDescription.of(Front.HTTP_API));
    }

    @Test
    void everythingConfiguredIsDescribed() {
        ApiDescription api = api("front", "rest-api", "routes.pets.key", "GET /pets/{id}", "routes.pets.handler", "pets",
                "routes.pets.authorizer", "gate", "routes.pets.api-key-required", "true", "stage", "test",
                "stage-variables.table", "pets-test", "binary-media-types", "image/png,image/gif", "cors.allow-origins", "*",
                "cors.max-age", "60", "api-keys.partner", "secret", "integration-timeout", "5S", "authorizers.gate.type",
                "token", "authorizers.gate.handler", "gatekeeper", "authorizers.gate.identity-sources",
                "method.request.header.X-Token", "authorizers.gate.result-ttl", "PT5M", "route-selection-expression",
                "$request.body.do");

        assertThat(api.front()).isEqualTo(Front.REST_API);
        assertThat(api.routes()).containsExactly(new Route("GET /pets/{id}", "pets", "gate", List.of(), true));
        assertThat(api.stage()).isEqualTo("test");
        assertThat(api.stageVariables()).containsEntry("table", "pets-test");
        assertThat(api.binaryMediaTypes()).containsExactly("image/png", "image/gif");
        assertThat(api.cors()).isEqualTo(new Cors(List.of("*"), List.of("*"), List.of("*"), List.of(), 60, false));
        assertThat(api.apiKeys()).hasSize(1);
        assertThat(api.routeSelection()).isEqualTo(new RouteSelection("$request.body.do"));
        assertThat(api.integrationTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(api.authorizers()).containsEntry("gate", new LambdaAuthorizer(LambdaAuthorizer.Type.TOKEN, "gatekeeper",
                false, List.of("method.request.header.X-Token"), "", Duration.ofMinutes(5)));
        assertThat(api.handlers()).containsExactly("gatekeeper", "pets");
    }

    @Test
    void tokensAreCheckedAgainstTheirIssuer() {
        ApiDescription api = api("authorizers.users.type", "jwt", "authorizers.users.issuer", "https://issuer.example.com",
                "authorizers.users.audience", "shop");

        assertThat(api.authorizers()).containsEntry("users", new JwtAuthorizer("https://issuer.example.com", List.of("shop"),
                "", "$request.header.Authorization"));
    }

    @Test
    void throttleIsDescribed() {
        assertThat(api("throttle.rate-limit", "0.5", "throttle.burst-limit", "2").throttle()).isEqualTo(new Throttle(0.5, 2));
        assertThat(api().throttle()).isNull();
    }

    @Test
    void iamCallerIsSomeoneUnlessDescribed() {
        assertThat(api("authorizers.iam.type", "iam").authorizers()).containsEntry("iam", IamAuthorizer.someone());
    }

    @Test
    void iamCallerIsDescribed() {
        ApiDescription api = api("authorizers.iam.type", "iam", "authorizers.iam.iam.access-key", "ASIA1",
                "authorizers.iam.iam.account-id", "111122223333", "authorizers.iam.iam.caller", "AROA1",
                "authorizers.iam.iam.user-arn", "arn:aws:sts::111122223333:assumed-role/a/b", "authorizers.iam.iam.user",
                "AROA1:b", "authorizers.iam.iam.principal-org-id", "o-1",
                "authorizers.iam.iam.cognito-identity.identity-id", "us-east-1:1",
                "authorizers.iam.iam.cognito-identity.identity-pool-id", "us-east-1:2");

        assertThat(api.authorizers()).containsEntry("iam",
                new IamAuthorizer("ASIA1", "111122223333", "AROA1", "arn:aws:sts::111122223333:assumed-role/a/b", "AROA1:b",
                        "o-1", new CognitoCaller("us-east-1:1", "us-east-1:2", List.of("authenticated"))));
    }

    @Test
    void requestAuthorizerThatKeepsNothingHasNoIdentitySourceUnlessItNamesOne() {
        ApiDescription api = api("authorizers.gate.type", "request", "authorizers.gate.handler", "gatekeeper",
                "authorizers.keeper.type", "request", "authorizers.keeper.handler", "gatekeeper",
                "authorizers.keeper.result-ttl", "60s");

        assertThat(api.authorizers()).containsEntry("gate", new LambdaAuthorizer(LambdaAuthorizer.Type.REQUEST_V2,
                "gatekeeper", false, List.of(), "", Duration.ZERO));
        assertThat(api.authorizers()).containsEntry("keeper", new LambdaAuthorizer(LambdaAuthorizer.Type.REQUEST_V2,
                "gatekeeper", false, List.of("$request.header.Authorization"), "", Duration.ofMinutes(1)));
    }

    @Test
    void claimsAreTrustedInTestsUnlessSaidOtherwise() {
        assertThat(claimsTrusted(true)).isTrue();
        assertThat(claimsTrusted(false)).isFalse();
        assertThat(claimsTrusted(true, "claims-trusted", "false")).isFalse();
        assertThat(claimsTrusted(false, "claims-trusted", "true")).isTrue();
    }

    @Test
    void contradictionIsAConfigurationErrorThatSaysWhere() {
        assertThatThrownBy(() -> api("front", "http")).isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "The local gateway can't be what quarkus.apigateway.gateway says. There is no front 'http'. Use one "
                                + "of http-api, http-api-1.0, rest-api, function-url, alb, websocket-api.");
        assertThatThrownBy(() -> api("authorizers.gate.type", "request", "authorizers.gate.handler", "gatekeeper",
                "authorizers.gate.identity-sources", "Authorization")).isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "The local gateway can't be what quarkus.apigateway.gateway says. The authorizer 'gate' cannot find "
                                + "identities. 'Authorization' is no identity source. Use for instance $request.header.Authorization or "
                                + "$request.querystring.token.");
        assertThatThrownBy(() -> api("authorizers.gate.type", "request")).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Set quarkus.apigateway.gateway.authorizers.gate.handler");
    }

    @Test
    void unknownHandlerIsToldWithThoseThereAre() {
        assertThat(DescribedApi.unknownHandler("pet", new TreeSet<>(Set.of("pets", "orders")))).isEqualTo(
                "quarkus.apigateway.gateway names the handler 'pet', which the application does not have. Its handlers are "
                        + "[orders, pets]. Use one of these names, or annotate a handler with @Named(\"pet\").");
        assertThat(DescribedApi.unknownHandler("pet", new TreeSet<>(Set.of(""))))
                .contains("Its only handler has no name: leave the setting out");
    }

    private static boolean claimsTrusted(boolean test, String... properties) {
        GatewayConfig http = new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters()
                .withMapping(GatewayConfig.class).build().getConfigMapping(GatewayConfig.class);
        return GatewaySettings.of(http, config(properties), "shop", test).api().claimsTrusted();
    }

    private static ApiDescription api(String... properties) {
        return DescribedApi.of(config(properties));
    }

    private static ApiConfig config(String... properties) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            values.put(PREFIX + properties[i], properties[i + 1]);
        }
        return new SmallRyeConfigBuilder().withDefaultValues(values).addDefaultInterceptors()
                .addDiscoveredConverters().withMapping(ApiConfig.class).build().getConfigMapping(ApiConfig.class);
    }
}
