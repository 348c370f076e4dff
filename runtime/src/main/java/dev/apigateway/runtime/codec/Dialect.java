package dev.apigateway.runtime.codec;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.LoadBalancerRequestContext;
import dev.apigateway.PayloadV2RequestContext;
import dev.apigateway.VpcLatticeRequestContext;
import dev.apigateway.runtime.client.RuntimeApiClient;

/** The forms that the front doors demand of a response. */
enum Dialect {

    /** REST APIs, HTTP APIs with payload format version 1.0, WebSocket APIs. */
    PAYLOAD_V1("API Gateway", RuntimeApiClient.MAX_RESPONSE_BYTES),

    /** HTTP APIs with payload format version 2.0, function URLs. */
    PAYLOAD_V2("API Gateway", RuntimeApiClient.MAX_RESPONSE_BYTES),

    /** A load balancer whose target group has one value for each header. */
    LOAD_BALANCER("an Application Load Balancer", Dialect.LOAD_BALANCER_BYTES),

    /** A load balancer whose target group has multi-value headers enabled. */
    LOAD_BALANCER_MULTI_VALUE("an Application Load Balancer", Dialect.LOAD_BALANCER_BYTES),

    /** VPC Lattice. */
    VPC_LATTICE("VPC Lattice", RuntimeApiClient.MAX_RESPONSE_BYTES);

    /**
     * The largest JSON of a response, 1 MB.
     *
     * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda functions
     *      as targets</a>
     */
    private static final int LOAD_BALANCER_BYTES = 1024 * 1024;

    private final String frontDoor;
    private final int maxBytes;

    Dialect(String frontDoor, int maxBytes) {
        this.frontDoor = frontDoor;
        this.maxBytes = maxBytes;
    }

    static Dialect of(ApiGatewayEvent event) {
        if (event.requestContext() instanceof PayloadV2RequestContext) {
            return PAYLOAD_V2;
        }
        if (event.requestContext() instanceof LoadBalancerRequestContext context) {
            return context.multiValueHeaders() ? LOAD_BALANCER_MULTI_VALUE : LOAD_BALANCER;
        }
        return event.requestContext() instanceof VpcLatticeRequestContext ? VPC_LATTICE : PAYLOAD_V1;
    }

    String frontDoor() {
        return frontDoor;
    }

    /** The largest JSON of a response that this front door or Lambda takes, in bytes. */
    int maxBytes() {
        return maxBytes;
    }

    boolean isLoadBalancer() {
        return this == LOAD_BALANCER || this == LOAD_BALANCER_MULTI_VALUE;
    }

    /** API Gateway leaves members out that have nothing to say and takes streams; the others do neither. */
    boolean isApiGateway() {
        return this == PAYLOAD_V1 || this == PAYLOAD_V2;
    }
}
