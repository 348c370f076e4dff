package dev.apigateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class IamPolicyTest {

    private static final AuthorizerEvent EVENT = new TokenAuthorizerEvent("Bearer xmpl-token",
            "arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/7");

    @Test
    void shortFormsNameWhatTheEventAsksFor() {
        assertThat(IamPolicy.allow("user-7", EVENT)).isEqualTo(
                new IamPolicy("user-7", List.of(IamStatement.allow(EVENT.arn())), Map.of(), null));
        assertThat(IamPolicy.deny("user-7", EVENT)).isEqualTo(
                new IamPolicy("user-7", List.of(IamStatement.deny(EVENT.arn())), Map.of(), null));
    }

    @Test
    void builderKeepsTheOrder() {
        IamPolicy policy = IamPolicy.builder("user-7").allow("*").deny(EVENT.arn())
                .context("b", 1).context("a", "2").usageIdentifierKey("key").build();

        assertThat(policy.statements()).containsExactly(IamStatement.allow("*"), IamStatement.deny(EVENT.arn()));
        assertThat(policy.context().keySet()).containsExactly("b", "a");
        assertThat(policy.usageIdentifierKey()).isEqualTo("key");
    }

    @Test
    void laterChangesOfTheCollectionsDoNotReachThePolicy() {
        List<IamStatement> statements = new ArrayList<>(List.of(IamStatement.allow("*")));
        Map<String, Object> context = new LinkedHashMap<>(Map.of("a", "1"));

        IamPolicy policy = new IamPolicy("user-7", statements, context, null);
        statements.clear();
        context.clear();

        assertThat(policy.statements()).hasSize(1);
        assertThat(policy.context()).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void policyWithoutAStatementIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(IamPolicy.builder("user-7")::build)
                .withMessage("The policy of 'user-7' has no statement. Allow or deny at least one resource.");
    }

    @Test
    void blankPrincipalIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(IamPolicy.builder(" ").allow("*")::build)
                .withMessage("The policy has a blank principal id. Name the caller, for instance 'user'.");
        assertThatNullPointerException().isThrownBy(() -> IamPolicy.builder(null)).withMessage("principalId");
    }

    @Test
    void contextThatJsonDoesNotKnowIsRefused() {
        IamPolicy.Builder policy = IamPolicy.builder("user-7").allow("*");

        assertThatIllegalArgumentException().isThrownBy(policy.context("when", Instant.EPOCH)::build)
                .withMessage("The value of 'when' in the authorizer's context is a java.time.Instant; API Gateway takes "
                        + "strings, numbers and booleans. Convert it, or leave it out.");
        assertThatIllegalArgumentException().isThrownBy(policy.context("when", null)::build)
                .withMessage("The value of 'when' in the authorizer's context is null; API Gateway takes "
                        + "strings, numbers and booleans. Convert it, or leave it out.");
        assertThatIllegalArgumentException().isThrownBy(policy.context("when", Double.NaN)::build)
                .withMessage("The value of 'when' in the authorizer's context is no finite number; API Gateway takes "
                        + "strings, numbers and booleans. Convert it, or leave it out.");
    }

    @Test
    void nestedContextIsCheckedToo() {
        IamPolicy.Builder policy = IamPolicy.builder("user-7").allow("*");

        assertThatIllegalArgumentException()
                .isThrownBy(policy.context("a", Map.of("b", List.of("c", 'd')))::build)
                .withMessage("The value of 'a.b[]' in the authorizer's context is a java.lang.Character; API Gateway takes "
                        + "strings, numbers and booleans. Convert it, or leave it out.");
    }

    @Test
    void contextNeedsNames() {
        assertThatIllegalArgumentException().isThrownBy(IamPolicy.builder("user-7").allow("*").context("", "x")::build)
                .withMessage("The authorizer's context has a value without a name. Give it one.");
    }

    @Test
    void textualFormHasNoContextValues() {
        IamPolicy policy = IamPolicy.builder("user-7").allow("*").context("token", "secret").build();

        assertThat(policy).hasToString("IamPolicy[user-7, [IamStatement[effect=ALLOW, actions=[execute-api:Invoke], "
                + "resources=[*], conditions={}]], context [token]]");
    }
}
