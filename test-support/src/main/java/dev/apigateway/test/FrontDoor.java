package dev.apigateway.test;

/** The front door that an event comes through, and with it the shape of the event. */
public enum FrontDoor {

    /** An HTTP API with payload format version 2.0. */
    HTTP_API,

    /** An HTTP API with payload format version 1.0. */
    HTTP_API_PAYLOAD_V1,

    /** A REST API. */
    REST_API,

    /** A function URL. */
    FUNCTION_URL,

    /** An Application Load Balancer whose target group has multi-value headers enabled. */
    LOAD_BALANCER,

    /** VPC Lattice, event structure version V2. */
    VPC_LATTICE
}
