package dev.apigateway.emulator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.apigateway.emulator.api.IdentitySource.Place;
import dev.apigateway.emulator.api.LambdaAuthorizer.Type;

/** Authorizers that cannot do their work are refused before the first request. */
class AuthorizerRulesTest {

    @ParameterizedTest
    @ValueSource(strings = { "Authorization", "header.Authorization", "$request.header", "$request.header.",
            "$request.body.user",
            "$request.headers.Authorization", "method.request.header.X Y", "" })
    void identitySourceThatCannotBeReadIsRefused(String source) {
        assertThatIllegalArgumentException().isThrownBy(() -> api(Front.HTTP_API, Type.REQUEST_V2, "", Duration.ZERO, source))
                .withMessage("The authorizer 'users' cannot find identities. '" + source + "' is no identity source. Use for "
                        + "instance $request.header.Authorization or $request.querystring.token.");
    }

    @Test
    void identitySourceOfATokenCheckIsRefusedLikewise() {
        JwtAuthorizer jwt = new JwtAuthorizer("https://idp.example.com/", List.of(), "jwks.json", "Authorization");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiDescription.builder(Front.HTTP_API).authorizers(Map.of("users", jwt)).build())
                .withMessageStartingWith(
                        "The authorizer 'users' cannot find identities. 'Authorization' is no identity source.");
    }

    @ParameterizedTest
    @CsvSource({ "$request.header.Authorization, HEADER, Authorization", "method.request.header.X-Key, HEADER, X-Key",
            "route.request.querystring.token, QUERY, token", "$stageVariables.tier, STAGE_VARIABLES, tier",
            "context.identity.sourceIp, CONTEXT, identity.sourceIp", "$context.path, CONTEXT, path" })
    void allFormsOfIdentitySourcesAreRead(String expression, Place place, String name) {
        assertThat(IdentitySource.parse(expression)).isEqualTo(new IdentitySource(place, name));
    }

    @Test
    void tokenComesFromOnePlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> api(Front.REST_API, Type.TOKEN, "", Duration.ZERO))
                .withMessage(
                        "The authorizer 'users' gets the token only, and has 0 identity sources. Name the one that has the "
                                + "token.");
    }

    @Test
    void keptResultsNeedAnIdentity() {
        assertThatIllegalArgumentException().isThrownBy(() -> api(Front.REST_API, Type.REQUEST, "", Duration.ofMinutes(5)))
                .withMessage("The results of the authorizer 'users' are kept, and it has no identity source to tell callers "
                        + "apart. Name one, or keep no results.");
    }

    @Test
    void validationThatIsNoRegularExpressionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> api(Front.REST_API, Type.TOKEN, "[a-z", Duration.ZERO, "method.request.header.Authorization"))
                .withMessage("The validation '[a-z' of the authorizer 'users' is no regular expression: Unclosed character "
                        + "class. Write one that tokens match.");
    }

    private static ApiDescription api(Front front, Type type, String validation, Duration ttl, String... sources) {
        LambdaAuthorizer authorizer = new LambdaAuthorizer(type, "gate", false, List.of(sources), validation, ttl);
        return ApiDescription.builder(front).authorizers(Map.of("users", authorizer)).build();
    }
}
