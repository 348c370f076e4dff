package dev.apigateway;

import org.jspecify.annotations.Nullable;

/**
 * The request context of an Application Load Balancer. A load balancer tells little beside the request, so most members that
 * the shapes of API Gateway have are null here.
 *
 * @param targetGroupArn {@code elb.targetGroupArn}
 * @param multiValueHeaders whether the target group has multi-value headers enabled, as the event shows by its
 *        {@code multiValueHeaders}; the response then has them, too
 * @param domainName the {@code Host} header without a port
 * @param sourceIp the last address in {@code X-Forwarded-For}, which is the load balancer's own word, without a port; null
 *        where the header has none
 * @param userAgent the {@code User-Agent} header; {@code ELB-HealthChecker/2.0} for a health check
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda functions as
 *      targets for Application Load Balancers</a>
 */
public record LoadBalancerRequestContext(
        @Nullable String targetGroupArn,
        boolean multiValueHeaders,
        @Nullable String domainName,
        @Nullable String sourceIp,
        @Nullable String userAgent) implements RequestContext {
}
