package dev.apigateway.deployment.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.WithDefault;

/** An authorizer of the local gateway. */
public interface AuthorizerConfig {

    /**
     * What decides: `jwt` checks a token, `request` and `token` ask a handler of the application (an `AuthorizerHandler`),
     * `iam` takes everyone for the same caller.
     */
    Type type();

    /**
     * The handler that decides, as its `@Named` says.
     */
    Optional<String> handler();

    /**
     * The version of the event that the handler of a `request` authorizer of an HTTP API gets, `2.0` or `1.0`.
     * <p>
     * A REST API always sends 1.0.
     */
    @WithDefault("2.0")
    String payloadFormat();

    /**
     * Whether the handler answers with simple results, which only an HTTP API with payload format version 2.0 takes, in place
     * of policies.
     */
    @WithDefault("false")
    boolean simpleResponses();

    /**
     * Where the identity is, for instance `$request.header.Authorization`; a request that lacks one is refused, and nobody is
     * asked.
     * <p>
     * When unset, `$request.header.Authorization`; nowhere for a `request` authorizer whose results don't hold, which is asked
     * about every request.
     */
    Optional<List<String>> identitySources();

    /**
     * How long a result holds for the same identity.
     */
    @WithDefault("0s")
    Duration resultTtl();

    /**
     * A regular expression that the token of a `token` authorizer must match.
     */
    Optional<String> validation();

    /**
     * What `iss` must be in the tokens of a `jwt` authorizer.
     */
    Optional<String> issuer();

    /**
     * Of these, `aud` or `client_id` must have one in the tokens of a `jwt` authorizer.
     */
    Optional<List<String>> audience();

    /**
     * The keys of the issuer: a file or a URL with a JSON Web Key Set.
     * <p>
     * When unset, the set that the issuer's `/.well-known/openid-configuration` names.
     */
    Optional<String> jwks();

    /**
     * The caller whom an `iam` authorizer takes everyone for. Signatures are not checked.
     */
    IamCallerConfig iam();

    /** What decides. */
    enum Type {

        /** A JSON Web Token. */
        JWT,

        /** A handler that gets the request. */
        REQUEST,

        /** A handler that gets the token. */
        TOKEN,

        /** IAM, which here knows one caller. */
        IAM
    }
}
