package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * The request line and the caller, in payload format version 2.0 ({@code requestContext.http}).
 *
 * @param method {@code method}
 * @param path {@code path}: percent-encoded, with the stage unless that is {@code $default}
 * @param protocol {@code protocol}, for instance {@code HTTP/1.1}
 * @param sourceIp {@code sourceIp}
 * @param userAgent {@code userAgent}
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Payload
 *      format versions</a>
 */
public record PayloadV2Http(
        @Nullable String method,
        @Nullable String path,
        @Nullable String protocol,
        @Nullable String sourceIp,
        @Nullable String userAgent) {
}
