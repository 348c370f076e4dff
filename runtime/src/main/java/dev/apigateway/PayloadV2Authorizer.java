package dev.apigateway;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the authorizer found out, in payload format version 2.0 ({@code requestContext.authorizer}); one part at most is there.
 *
 * @param jwt {@code jwt}, from a JWT authorizer
 * @param lambda {@code lambda}, the context of a Lambda authorizer with JSON types (String, Long, BigDecimal, Boolean, List,
 *        Map); empty when there is none
 * @param iam {@code iam}, with IAM authorization
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public record PayloadV2Authorizer(@Nullable Jwt jwt, Map<String, Object> lambda, @Nullable Iam iam) {

    private static final PayloadV2Authorizer NONE = new PayloadV2Authorizer(null, Map.of(), null);

    /** Copies its map. */
    public PayloadV2Authorizer {
        lambda = Map.copyOf(lambda);
    }

    /** Of a request that nothing authorized. */
    public static PayloadV2Authorizer none() {
        return NONE;
    }

    /**
     * A validated token.
     *
     * @param claims {@code claims}; an array arrives as text such as {@code [admins users]}
     * @param scopes {@code scopes}: those of the route that the token has
     * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT
     *      authorizers</a>
     */
    public record Jwt(Map<String, String> claims, List<String> scopes) {

        /** Copies its collections. */
        public Jwt {
            claims = Map.copyOf(claims);
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * A caller that signed its request.
     *
     * @param accessKey {@code accessKey}
     * @param accountId {@code accountId}
     * @param callerId {@code callerId}
     * @param cognitoIdentity {@code cognitoIdentity}
     * @param principalOrgId {@code principalOrgId}
     * @param userArn {@code userArn}
     * @param userId {@code userId}
     * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control-iam.html">IAM
     *      authorization</a>
     */
    public record Iam(
            @Nullable String accessKey,
            @Nullable String accountId,
            @Nullable String callerId,
            @Nullable Cognito cognitoIdentity,
            @Nullable String principalOrgId,
            @Nullable String userArn,
            @Nullable String userId) {
    }

    /**
     * A Cognito identity behind IAM authorization.
     *
     * @param amr {@code amr}
     * @param identityId {@code identityId}
     * @param identityPoolId {@code identityPoolId}
     */
    public record Cognito(List<String> amr, @Nullable String identityId, @Nullable String identityPoolId) {

        /** Copies its list. */
        public Cognito {
            amr = List.copyOf(amr);
        }
    }
}
