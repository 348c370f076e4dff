package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the front door tells about a request beside the request itself, one record for each shape of event.
 * <p>
 * The methods here are the members that all shapes share; for the others ask for the record:
 * {@code if (event.requestContext() instanceof PayloadV2RequestContext v2) …}. A member that the event leaves out, or
 * that the front door doesn't know, is null; a map or list that it leaves out is empty.
 */
public sealed interface RequestContext
        permits PayloadV1RequestContext, PayloadV2RequestContext, LoadBalancerRequestContext, VpcLatticeRequestContext {

    /** The AWS account that owns the API, for instance {@code 123456789012}. */
    default @Nullable String accountId() {
        return null;
    }

    /** The identifier of the API, for instance {@code r3pmxmplak}. */
    default @Nullable String apiId() {
        return null;
    }

    /** The full domain name that the caller used, for instance {@code r3pmxmplak.execute-api.us-east-2.amazonaws.com}. */
    @Nullable
    String domainName();

    /** The first label of the domain name. */
    default @Nullable String domainPrefix() {
        return null;
    }

    /** API Gateway's identifier of the request; not Lambda's, which is {@link Context#requestId()}. */
    default @Nullable String requestId() {
        return null;
    }

    /** The stage, for instance {@code prod} or {@code $default}. */
    default @Nullable String stage() {
        return null;
    }

    /** When the front door received the request. */
    default @Nullable Instant time() {
        return null;
    }

    /** The caller's address as the front door saw it. */
    @Nullable
    String sourceIp();

    /** The caller's {@code User-Agent} header. */
    @Nullable
    String userAgent();
}
