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
import dev.apigateway.emulator.api.Cors;
import dev.apigateway.emulator.api.Front;
import dev.apigateway.emulator.api.JwtAuthorizer;
import dev.apigateway.emulator.api.LambdaAuthorizer;
import dev.apigateway.emulator.api.Route;
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
                "method.request.header.X-Token", "authorizers.gate.result-ttl", "PT5M");

        assertThat(api.front()).isEqualTo(Front.REST_API);
        assertThat(api.routes()).containsExactly(new Route("GET /pets/{id}", "pets", "gate", List.of(), true));
        assertThat(api.stage()).isEqualTo("test");
        assertThat(api.stageVariables()).containsEntry("table", "pets-test");
        assertThat(api.binaryMediaTypes()).containsExactly("image/png", "image/gif");
        assertThat(api.cors()).isEqualTo(new Cors(List.of("*"), List.of("*"), List.of("*"), List.of(), 60, false));
        assertThat(api.apiKeys()).hasSize(1);
        assertThat(api.integrationTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(api.authorizers()).containsEntry("gate", new LambdaAuthorizer(LambdaAuthorizer.Type.TOKEN, "gatekeeper",
                false, List.of("method.request.header.X-Token"), "", Duration.ofMinutes(5)));
        assertThat(DescribedApi.handlers(api)).containsExactly("gatekeeper", "pets");
    }

    @Test
    void tokensAreCheckedAgainstTheirIssuer() {
        ApiDescription api = api("authorizers.users.type", "jwt", "authorizers.users.issuer", "https://issuer.example.com",
                "authorizers.users.audience", "shop");

        assertThat(api.authorizers()).containsEntry("users", new JwtAuthorizer("https://issuer.example.com", List.of("shop"),
                "", "$request.header.Authorization"));
    }

    @Test
    void contradictionIsAConfigurationErrorThatSaysWhere() {
        assertThatThrownBy(() -> api("front", "http")).isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "The local gateway can't be what quarkus.apigateway.gateway says. There is no front 'http'. Use one "
                                + "of http-api, http-api-1.0, rest-api, function-url, alb, websocket-api.");
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

    private static ApiDescription api(String... properties) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            values.put(PREFIX + properties[i], properties[i + 1]);
        }
        ApiConfig config = new SmallRyeConfigBuilder().withDefaultValues(values).addDefaultInterceptors()
                .addDiscoveredConverters().withMapping(ApiConfig.class).build().getConfigMapping(ApiConfig.class);
        return DescribedApi.of(config);
    }
}
