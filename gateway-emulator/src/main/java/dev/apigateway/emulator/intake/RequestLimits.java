package dev.apigateway.emulator.intake;

import java.time.Duration;

import dev.apigateway.emulator.api.Front;

/**
 * What a front takes of a request before it reads the body.
 *
 * @param requestLineBytes the longest request line
 * @param headerLineBytes the longest header line
 * @param headBytes the most that the request line and the values of the headers have together
 * @param arrival how long a request may take to arrive, before its length is taken into account
 * @param lengthBesideChunks whether a {@code Content-Length} beside chunks is overlooked rather than refused
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html">Quotas of API Gateway</a>
 * @see <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html">Quotas of
 *      Application Load Balancers</a>
 */
public record RequestLimits(int requestLineBytes, int headerLineBytes, int headBytes, Duration arrival,
        boolean lengthBesideChunks) {

    /** More than any front takes; what is longer is not kept. */
    static final int MEMORY_BYTES = 128 * 1024;

    private static final int API_BYTES = 10_240;
    private static final int WEBSOCKET_URL_CHARACTERS = 4_096;
    private static final int AROUND_THE_URL = "GET  HTTP/1.1".length();
    private static final int BALANCER_LINE_BYTES = 16 * 1024;
    private static final int BALANCER_BYTES = 64 * 1024;
    /** AWS tells the idle timeout of load balancers only; the other fronts get their integration timeout here. */
    private static final Duration UNTOLD = Duration.ofSeconds(30);

    /** The quotas of a product; of function URLs AWS tells none, so they have the largest of the others. */
    public static RequestLimits of(Front front) {
        return switch (front) {
            case HTTP_API, HTTP_API_PAYLOAD_V1, REST_API ->
                new RequestLimits(API_BYTES, API_BYTES, API_BYTES, UNTOLD, false);
            case WEBSOCKET_API -> new RequestLimits(WEBSOCKET_URL_CHARACTERS + AROUND_THE_URL, API_BYTES, API_BYTES, UNTOLD,
                    false);
            case FUNCTION_URL -> new RequestLimits(BALANCER_BYTES, BALANCER_BYTES, BALANCER_BYTES, UNTOLD, false);
            case LOAD_BALANCER -> new RequestLimits(BALANCER_LINE_BYTES, BALANCER_LINE_BYTES, BALANCER_BYTES,
                    Duration.ofSeconds(60), true);
        };
    }

    /** These limits with another time. */
    public RequestLimits withArrival(Duration newArrival) {
        return new RequestLimits(requestLineBytes, headerLineBytes, headBytes, newArrival, lengthBesideChunks);
    }
}
