package dev.apigateway;

import java.util.List;
import java.util.Objects;

/**
 * The question about the bearer of a token, from an authorizer of type {@code TOKEN} of a REST API.
 *
 * @param authorizationToken {@code authorizationToken}: the header that the authorizer names as its token source, unchanged,
 *        for instance {@code Bearer eyJ…}
 * @param arn {@code methodArn}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">Input to
 *      a Lambda authorizer</a>
 */
public record TokenAuthorizerEvent(String authorizationToken, String arn) implements AuthorizerEvent {

    /** Refuses null. */
    public TokenAuthorizerEvent {
        Objects.requireNonNull(authorizationToken, "authorizationToken");
        Objects.requireNonNull(arn, "arn");
    }

    @Override
    public List<String> identitySource() {
        return List.of(authorizationToken);
    }

    @Override
    public boolean allowsSimpleResult() {
        return false;
    }

    /** The ARN only: tokens stay out of logs. */
    @Override
    public String toString() {
        return "TokenAuthorizerEvent[" + arn + "]";
    }
}
