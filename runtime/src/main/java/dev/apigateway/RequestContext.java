package dev.apigateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the front door tells about a request beside the request itself, one record for each shape of event.
 * <p>
 * The methods here are the members that all shapes share; for the others ask for the record:
 * {@code if (event.requestContext() instanceof PayloadV2RequestContext v2) …}. A member that the event leaves out is null, a
 * map or list that it leaves out is empty.
 */
public sealed interface RequestContext
        permits PayloadV1RequestContext, PayloadV2RequestContext, LoadBalancerRequestContext, VpcLatticeRequestContext {

    /** The AWS account that owns the API, for instance {@code 123456789012}. */
    @Nullable
    String accountId();

    /** The identifier of the API, for instance {@code r3pmxmplak}. */
    @Nullable
    String apiId();

    /** The full domain name that the caller used, for instance {@code r3pmxmplak.execute-api.us-east-2.amazonaws.com}. */
    @Nullable
    String domainName();

    /** The first label of the domain name. */
    @Nullable
    String domainPrefix();

    /** API Gateway's identifier of the request; not Lambda's, which is {@link Context#requestId()}. */
    @Nullable
    String requestId();

    /** The stage, for instance {@code prod} or {@code $default}. */
    @Nullable
    String stage();

    /** When the front door received the request. */
    @Nullable
    Instant time();

    /** The caller's address as the front door saw it. */
    @Nullable
    String sourceIp();

    /** The caller's {@code User-Agent} header. */
    @Nullable
    String userAgent();
}
