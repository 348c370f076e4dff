package dev.apigateway.runtime.codec.response;

import dev.apigateway.runtime.client.RuntimeApiClient;

/** The forms that the front doors demand of a response. What depends on them is a switch expression without a default. */
public enum Dialect {

    /** REST APIs, HTTP APIs with payload format version 1.0, WebSocket APIs. */
    PAYLOAD_V1("API Gateway", true, "Lambda", RuntimeApiClient.MAX_RESPONSE_BYTES),

    /** HTTP APIs with payload format version 2.0, function URLs. */
    PAYLOAD_V2("API Gateway", true, "Lambda", RuntimeApiClient.MAX_RESPONSE_BYTES),

    /** A load balancer whose target group has one value for each header. */
    LOAD_BALANCER(Dialect.A_LOAD_BALANCER, false, Dialect.A_LOAD_BALANCER, Dialect.LOAD_BALANCER_BYTES),

    /** A load balancer whose target group has multi-value headers enabled. */
    LOAD_BALANCER_MULTI_VALUE(Dialect.A_LOAD_BALANCER, false, Dialect.A_LOAD_BALANCER, Dialect.LOAD_BALANCER_BYTES),

    /** VPC Lattice. */
    VPC_LATTICE("VPC Lattice", false, "Lambda", RuntimeApiClient.MAX_RESPONSE_BYTES);

    private static final String A_LOAD_BALANCER = "an Application Load Balancer";

    /**
     * The largest JSON of a response, 1 MB.
     *
     * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda functions
     *      as targets</a>
     */
    private static final int LOAD_BALANCER_BYTES = 1024 * 1024;

    private final String frontDoor;
    private final boolean apiGateway;
    private final String limiter;
    private final int maxBytes;

    Dialect(String frontDoor, boolean apiGateway, String limiter, int maxBytes) {
        this.frontDoor = frontDoor;
        this.apiGateway = apiGateway;
        this.limiter = limiter;
        this.maxBytes = maxBytes;
    }

    String frontDoor() {
        return frontDoor;
    }

    /** API Gateway leaves members out that have nothing to say and takes streams; the others do neither. */
    boolean isApiGateway() {
        return apiGateway;
    }

    /** Who refuses a response that is larger than {@link #maxBytes()}. */
    String limiter() {
        return limiter;
    }

    /** The largest JSON of a response that the front door or Lambda takes, in bytes. */
    int maxBytes() {
        return maxBytes;
    }
}
