package dev.apigateway.runtime.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.apigateway.AuthorizerHandler;
import dev.apigateway.EventDecodingException;
import dev.apigateway.IamPolicy;
import dev.apigateway.SimpleResult;
import dev.apigateway.UnauthorizedException;
import dev.apigateway.runtime.LogRecorder;
import dev.apigateway.runtime.client.FakeRequest;
import dev.apigateway.runtime.codec.response.ResponseEncodingException;

class AuthorizerInvocationsTest {

    private final InvocationFixture fixture = new InvocationFixture();
    private final LogRecorder log = LogRecorder.of(HandlerLog.class);

    @AfterEach
    void close() throws IOException {
        fixture.close();
        log.close();
    }

    @Test
    void policyIsPosted() throws Exception {
        FakeRequest posted = outcome((event, context) -> IamPolicy.allow("user-7", event), "authorizer-token");

        assertThat(posted.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/response");
        assertThat(posted.text()).isEqualTo("{\"principalId\":\"user-7\",\"policyDocument\":{\"Version\":\"2012-10-17\","
                + "\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"execute-api:Invoke\"],\"Resource\":"
                + "[\"arn:aws:execute-api:eu-west-1:123456789012:api8pets/prod/GET/pets/7\"]}]}}");
    }

    @Test
    void simpleResultIsPosted() throws Exception {
        FakeRequest posted = outcome((event, context) -> SimpleResult.deny(), "authorizer-request-v2");

        assertThat(posted.text()).isEqualTo("{\"isAuthorized\":false}");
    }

    @Test
    void unauthorizedIsAnErrorOfExactlyThisMessage() throws Exception {
        UnauthorizedException thrown = new UnauthorizedException("The token has expired.");

        FakeRequest posted = outcome((event, context) -> {
            throw thrown;
        }, "authorizer-token");

        assertThat(posted.path()).isEqualTo("/2018-06-01/runtime/invocation/id-1/error");
        assertThat(posted.header("Lambda-Runtime-Function-Error-Type")).isEqualTo("Function.Unauthorized");
        assertThat(posted.text())
                .isEqualTo("{\"errorMessage\":\"Unauthorized\",\"errorType\":\"Unauthorized\",\"stackTrace\":[]}");
        assertThat(log.lines()).containsExactly("FINE The handler answers request id id-1 with an error.");
        assertThat(log.causes()).containsExactly(thrown);
    }

    @Test
    void everyOtherExceptionPassesThrough() {
        IllegalStateException thrown = new IllegalStateException("no");

        assertThatThrownBy(() -> outcome((event, context) -> {
            throw thrown;
        }, "authorizer-token")).isSameAs(thrown);
    }

    @Test
    void nullIsNoVerdict() {
        assertThatIllegalStateException().isThrownBy(() -> outcome((event, context) -> null, "authorizer-token"))
                .withMessage("The authorizer returned null. Return a SimpleResult or an IamPolicy.");
    }

    @Test
    void verdictThatTheEventDoesNotKnowIsRefused() {
        assertThatExceptionOfType(ResponseEncodingException.class)
                .isThrownBy(() -> outcome((event, context) -> SimpleResult.allow(), "authorizer-request-v1-http-api"))
                .withMessageStartingWith("The authorizer answered with a SimpleResult, ");
    }

    @Test
    void httpRequestIsRefused() {
        assertThatExceptionOfType(EventDecodingException.class)
                .isThrownBy(() -> outcome((event, context) -> SimpleResult.allow(), "square-number-v2"))
                .withMessage("The event comes from an HTTP API or a function URL: found the member 'version'. "
                        + "Write an ApiGatewayHandler for such events.");
    }

    private FakeRequest outcome(AuthorizerHandler handler, String name) throws Exception {
        return fixture.outcome(new AuthorizerInvocations(handler), InvocationFixture.file(name));
    }
}
