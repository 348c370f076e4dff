package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.IamStatement.Effect;

class IamStatementTest {

    @ParameterizedTest
    @ValueSource(strings = { "*", "arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/pets/*",
            "arn:aws-cn:execute-api:cn-north-1:123456789012:abcdef123/*", "arn:aws:execute-api:*:*:*",
            "arn:aws:execute-api:::a/b:c", "arn:*:*:*:*:*" })
    void arnsOfExecuteApiAreAccepted(String resource) {
        assertThat(IamStatement.allow(resource).resources()).containsExactly(resource);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/pets", "GET/pets/7", "**", "arn:aws:execute-api:us-east-1:123456789012",
            "arn:aws:execute-api:us-east-1:123456789012:", "arn:aws:s3:::pets-pictures", "ARN:aws:execute-api:::x",
            "arn::execute-api:us-east-1:123456789012:abcdef123/*" })
    void otherResourcesAreRefused(String resource) {
        assertThatIllegalArgumentException().isThrownBy(() -> IamStatement.deny("*", resource))
                .withMessage("The policy's resource '" + resource + "' is no ARN of execute-api. Use the event's arn(), one "
                        + "such as 'arn:aws:execute-api:us-east-1:123456789012:abcdef123/test/GET/pets/*', or '*'.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "execute-api:Invoke", "execute-api:ManageConnections", "execute-api:*", "*" })
    void actionsOfExecuteApiAreAccepted(String action) {
        assertThat(new IamStatement(Effect.ALLOW, List.of(action), List.of("*"), Map.of()).actions())
                .containsExactly(action);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Invoke", "execute-api:", "execute-api", "lambda:InvokeFunction" })
    void otherActionsAreRefused(String action) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IamStatement(Effect.ALLOW, List.of(action), List.of("*"), Map.of()))
                .withMessage("The policy's action '" + action + "' is none of execute-api. Use 'execute-api:Invoke', another "
                        + "action that begins with 'execute-api:', or '*'.");
    }

    @Test
    void statementNeedsActionsAndResources() {
        assertThatIllegalArgumentException().isThrownBy(IamStatement::allow)
                .withMessage("The policy statement has no resource. Name at least one; '*' stands for all.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IamStatement(Effect.DENY, List.of(), List.of("*"), Map.of()))
                .withMessage("The policy statement has no action. Name at least one; '*' stands for all.");
    }

    @Test
    void conditionsAddUp() {
        IamStatement statement = IamStatement.allow("*")
                .when("StringEquals", "aws:PrincipalTag/team", "vets")
                .when("IpAddress", "aws:SourceIp", "192.0.2.0/24")
                .when("StringEquals", "aws:RequestedRegion", "eu-west-1", "eu-west-2");

        assertThat(statement.conditions()).isEqualTo(Map.of(
                "StringEquals", Map.of("aws:PrincipalTag/team", List.of("vets"),
                        "aws:RequestedRegion", List.of("eu-west-1", "eu-west-2")),
                "IpAddress", Map.of("aws:SourceIp", List.of("192.0.2.0/24"))));
        assertThat(statement.conditions().keySet()).containsExactly("StringEquals", "IpAddress");
        assertThat(IamStatement.allow("*").conditions()).isEmpty();
    }

    @Test
    void incompleteConditionIsRefused() {
        IamStatement statement = IamStatement.allow("*");

        assertThatIllegalArgumentException().isThrownBy(() -> statement.when("IpAddress", "aws:SourceIp"))
                .withMessage("The policy's condition 'IpAddress' on 'aws:SourceIp' lacks an operator, a key or a value. "
                        + "Give it all three.");
        assertThatIllegalArgumentException().isThrownBy(() -> statement.when("", "aws:SourceIp", "192.0.2.0/24"));
        assertThatIllegalArgumentException().isThrownBy(() -> statement.when("IpAddress", "", "192.0.2.0/24"));
    }

    @Test
    void laterChangesOfTheCollectionsDoNotReachTheStatement() {
        List<String> resources = new ArrayList<>(List.of("*"));
        List<String> values = new ArrayList<>(List.of("192.0.2.0/24"));
        Map<String, List<String>> keys = new LinkedHashMap<>(Map.of("aws:SourceIp", values));

        IamStatement statement = new IamStatement(Effect.ALLOW, List.of("*"), resources, Map.of("IpAddress", keys));
        resources.clear();
        values.clear();
        keys.clear();

        assertThat(statement.resources()).containsExactly("*");
        assertThat(statement.conditions()).isEqualTo(
                Map.of("IpAddress", Map.of("aws:SourceIp", List.of("192.0.2.0/24"))));
    }
}
