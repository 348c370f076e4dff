package dev.apigateway.emulator.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class OwnAccountTest {

    @Test
    void credentialsAndRegionAreTakenAndNothingElse() {
        assertThat(OwnAccount.variables(Map.of("AWS_ACCESS_KEY_ID", "AKIA", "AWS_SECRET_ACCESS_KEY", "secret",
                "AWS_SESSION_TOKEN", "token", "AWS_REGION", "eu-west-1", "AWS_PROFILE", "work", "HOME", "/home/me")))
                .containsOnly(Map.entry("AWS_ACCESS_KEY_ID", "AKIA"), Map.entry("AWS_SECRET_ACCESS_KEY", "secret"),
                        Map.entry("AWS_SESSION_TOKEN", "token"), Map.entry("AWS_REGION", "eu-west-1"),
                        Map.entry("AWS_DEFAULT_REGION", "eu-west-1"));
    }

    @Test
    void credentialsThatLastHaveNoToken() {
        assertThat(OwnAccount.variables(Map.of("AWS_ACCESS_KEY_ID", "AKIA", "AWS_SECRET_ACCESS_KEY", "secret")))
                .doesNotContainKey("AWS_SESSION_TOKEN");
    }

    @Test
    void nothingIsTakenWhereThereAreNoCredentials() {
        assertThat(OwnAccount.variables(Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "AKIA"))).isEmpty();
    }

    @Test
    void secretIsNotPrinted() {
        assertThat(Credentials.madeUp()).hasToString("ASIALOCALLOCALLOCAL0");
    }
}
