package dev.apigateway.emulator.authorizer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.apigateway.emulator.authorizer.PolicyDocument.Effect;
import io.vertx.core.json.JsonObject;

class PolicyDocumentTest {

    private static final String ARN = "arn:aws:execute-api:us-east-1:123456789012:localapi01/prod/GET/pets/7";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
            "*, ALLOWED",
            "arn:aws:execute-api:us-east-1:123456789012:localapi01/prod/GET/pets/7, ALLOWED",
            "arn:aws:execute-api:*:*:*/prod/GET/pets/*, ALLOWED",
            "arn:aws:execute-api:us-east-1:123456789012:localapi01/*/*/pets/?, ALLOWED",
            "arn:aws:execute-api:us-east-1:123456789012:localapi01/prod/POST/*, NOT_ALLOWED",
            "arn:aws:execute-api:us-east-1:123456789012:localapi01/prod/GET/pets, NOT_ALLOWED",
    })
    void resourcesHaveWildcards(String resource, Effect effect) {
        assertThat(PolicyDocument.effectOn(policy("[" + statement("Allow", "execute-api:Invoke", resource) + "]"), ARN))
                .isEqualTo(effect);
    }

    @Test
    void denialCountsMore() {
        JsonObject policy = policy("[" + statement("Deny", "execute-api:*", "*/pets/*") + ","
                + statement("Allow", "execute-api:Invoke", "*") + "]");

        assertThat(PolicyDocument.effectOn(policy, ARN)).isEqualTo(Effect.EXPLICITLY_DENIED);
    }

    @Test
    void otherActionsAllowNothing() {
        assertThat(PolicyDocument.effectOn(policy(statement("Allow", "s3:GetObject", "*")), ARN)).isEqualTo(Effect.NOT_ALLOWED);
        assertThat(PolicyDocument.effectOn(policy("[]"), ARN)).isEqualTo(Effect.NOT_ALLOWED);
    }

    private static JsonObject policy(String statements) {
        return new JsonObject("{\"Version\":\"2012-10-17\",\"Statement\":" + statements + "}");
    }

    private static String statement(String effect, String action, String resource) {
        return "{\"Effect\":\"" + effect + "\",\"Action\":\"" + action + "\",\"Resource\":\"" + resource + "\"}";
    }
}
