package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The request context of payload format version 2.0: an HTTP API or a function URL.
 *
 * @param accountId {@code accountId}; {@code anonymous} for a function URL without authorization
 * @param apiId {@code apiId}; for a function URL its identifier
 * @param authentication {@code authentication.clientCert}, with mutual TLS
 * @param authorizer {@code authorizer}
 * @param domainName {@code domainName}
 * @param domainPrefix {@code domainPrefix}
 * @param http {@code http}
 * @param requestId {@code requestId}
 * @param routeKey {@code routeKey}, for instance {@code GET /pets/{id}} or {@code $default}
 * @param stage {@code stage}
 * @param time {@code timeEpoch}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Function URL payloads</a>
 */
public record PayloadV2RequestContext(
        @Nullable String accountId,
        @Nullable String apiId,
        @Nullable ClientCertificate authentication,
        PayloadV2Authorizer authorizer,
        @Nullable String domainName,
        @Nullable String domainPrefix,
        PayloadV2Http http,
        @Nullable String requestId,
        @Nullable String routeKey,
        @Nullable String stage,
        @Nullable Instant time) implements RequestContext {

    @Override
    public @Nullable String sourceIp() {
        return http.sourceIp();
    }

    @Override
    public @Nullable String userAgent() {
        return http.userAgent();
    }
}
