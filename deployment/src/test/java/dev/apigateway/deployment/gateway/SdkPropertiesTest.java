package dev.apigateway.deployment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdkPropertiesTest {

    private static final Map<String, String> ENDPOINTS = Map.of("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI",
            "http://localhost:8080/prod", "AWS_ENDPOINT_URL_LAMBDA", "http://127.0.0.1:3001");

    @TempDir
    Path home;

    @Test
    void developerWithoutAnythingGetsMadeUpCredentialsAndARegion() {
        assertThat(missing(Map.of(), false, Map.of())).containsOnly(
                Map.entry("aws.accessKeyId", "ASIALOCALLOCALLOCAL0"),
                Map.entry("aws.secretAccessKey", "local/only/this/secret/opens/nothing/000"),
                Map.entry("aws.sessionToken", "local-session"),
                Map.entry("aws.region", "us-east-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI" })
    void credentialsThatTheEnvironmentLeadsToStay(String variable) {
        assertThat(missing(Map.of(variable, "own"), false, Map.of())).containsOnlyKeys("aws.region");
    }

    @Test
    void regionOfTheEnvironmentStays() {
        assertThat(missing(Map.of("AWS_REGION", "eu-west-1"), false, Map.of())).doesNotContainKey("aws.region")
                .containsKey("aws.accessKeyId");
    }

    @Test
    void filesInTheHomeDirectoryStay() throws IOException {
        Files.createFile(Files.createDirectory(home.resolve(".aws")).resolve("config"));

        assertThat(missing(Map.of(), false, Map.of())).isEmpty();
    }

    @Test
    void propertiesOfTheDeveloperStay() {
        try (SystemProperties properties = new SystemProperties()) {
            properties.set("aws.accessKeyId", "own");
            properties.set("aws.endpointUrlApiGatewayManagementApi", "https://elsewhere.example.com");

            assertThat(missing(Map.of(), false, ENDPOINTS)).containsOnlyKeys("aws.region", "aws.endpointUrlLambda");
        }
    }

    @Test
    void endpointsOfTheLocalGatewayAreFound() {
        assertThat(missing(Map.of(), true, ENDPOINTS)).containsOnly(
                Map.entry("aws.endpointUrlApiGatewayManagementApi", "http://localhost:8080/prod"),
                Map.entry("aws.endpointUrlLambda", "http://127.0.0.1:3001"));
    }

    @Test
    void endpointsOfTheEnvironmentStay() {
        assertThat(missing(Map.of("AWS_ENDPOINT_URL_LAMBDA", "https://elsewhere.example.com"), true, ENDPOINTS))
                .containsOnlyKeys("aws.endpointUrlApiGatewayManagementApi");
    }

    @Test
    void ownAccountIsLeftAlone() {
        assertThat(missing(Map.of(), true, Map.of())).isEmpty();
    }

    @Test
    void propertiesAreWhatTheyWereAfterwards() {
        try (SystemProperties outer = new SystemProperties()) {
            outer.set("aws.region", "eu-west-1");
            try (SystemProperties inner = new SystemProperties()) {
                inner.set("aws.region", "us-east-1");
                inner.set("aws.region", "us-east-2");
                inner.set("aws.accessKeyId", "own");
            }

            assertThat(System.getProperty("aws.region")).isEqualTo("eu-west-1");
            assertThat(System.getProperty("aws.accessKeyId")).isNull();
        }
    }

    private Map<String, String> missing(Map<String, String> environment, boolean ownAccount,
            Map<String, String> endpoints) {
        return new SdkProperties(environment, home).missing(ownAccount, endpoints);
    }
}
