package dev.apigateway;

/** The front door that an event came through. */
public enum EventSource {

    /** An API Gateway REST API, payload format version 1.0. */
    REST_API,

    /** An API Gateway HTTP API, payload format version 1.0 or 2.0. */
    HTTP_API,

    /** A Lambda function URL, payload format version 2.0. */
    FUNCTION_URL,

    /** An Application Load Balancer whose target group is the function. */
    LOAD_BALANCER,

    /** A VPC Lattice service whose target group is the function, event structure version V2. */
    VPC_LATTICE,

    /** A WebSocket API, in the request of an {@link AuthorizerEvent} only. */
    WEB_SOCKET_API
}
