package dev.apigateway.emulator.api;

/**
 * How many requests the stage of an API takes; the rest is answered with status 429 and invokes nothing.
 *
 * @param rateLimit the requests per second that it takes all the time
 * @param burstLimit the requests that it takes at once
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html">Throttling
 *      requests</a>
 */
public record Throttle(double rateLimit, int burstLimit) {

    public Throttle {
        if (!(rateLimit > 0) || burstLimit < 1) {
            throw new IllegalArgumentException("The throttle has a rate limit of " + rateLimit + " and a burst limit of "
                    + burstLimit + ". Use more than 0 requests per second, and at least 1 at once.");
        }
    }
}
