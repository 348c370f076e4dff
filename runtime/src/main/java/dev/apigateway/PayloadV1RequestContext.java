package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The request context of payload format version 1.0: a REST API, or an HTTP API that is set to 1.0.
 *
 * @param accountId {@code accountId}
 * @param apiId {@code apiId}
 * @param authorizer {@code authorizer}; its lists and maps are empty when nothing authorized the request
 * @param deploymentId {@code deploymentId}, REST APIs only
 * @param domainName {@code domainName}
 * @param domainPrefix {@code domainPrefix}
 * @param extendedRequestId {@code extendedRequestId}
 * @param httpMethod {@code httpMethod}
 * @param identity {@code identity}
 * @param operationName {@code operationName}, REST APIs only
 * @param path {@code path}: with the stage, as the caller sent it
 * @param protocol {@code protocol}, for instance {@code HTTP/1.1}
 * @param requestId {@code requestId}
 * @param resourceId {@code resourceId}
 * @param resourcePath {@code resourcePath}, for instance {@code /pets/{id}}
 * @param stage {@code stage}
 * @param time {@code requestTimeEpoch}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Input
 *      format
 *      of a Lambda function for proxy integration</a>
 */
public record PayloadV1RequestContext(
        @Nullable String accountId,
        @Nullable String apiId,
        PayloadV1Authorizer authorizer,
        @Nullable String deploymentId,
        @Nullable String domainName,
        @Nullable String domainPrefix,
        @Nullable String extendedRequestId,
        @Nullable String httpMethod,
        PayloadV1Identity identity,
        @Nullable String operationName,
        @Nullable String path,
        @Nullable String protocol,
        @Nullable String requestId,
        @Nullable String resourceId,
        @Nullable String resourcePath,
        @Nullable String stage,
        @Nullable Instant time) implements RequestContext {

    @Override
    public @Nullable String sourceIp() {
        return identity.sourceIp();
    }

    @Override
    public @Nullable String userAgent() {
        return identity.userAgent();
    }
}
