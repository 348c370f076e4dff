package dev.apigateway.emulator.settings;

import java.time.Duration;
import java.util.List;

/**
 * How functions are invoked with the AWS SDKs and the AWS CLI.
 *
 * @param port the port of the Lambda endpoint on 127.0.0.1, or 0 for a free one
 * @param retryDelays how long an asynchronous invocation that failed waits before each further attempt; it is given up after as
 *        many
 */
public record LambdaEndpointSettings(int port, List<Duration> retryDelays) {

    public LambdaEndpointSettings {
        retryDelays = List.copyOf(retryDelays);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "Port " + port + " of the Lambda endpoint does not exist. Use 0 (a free one) to 65535.");
        }
        for (Duration delay : retryDelays) {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("A retry delay is " + delay + ". Use 0 or more.");
            }
        }
    }

    /** A free port, and two more attempts after one and two seconds, where AWS has minutes. */
    public static LambdaEndpointSettings defaults() {
        return new LambdaEndpointSettings(0, List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    /** These settings with another port; 0 is a free one. */
    public LambdaEndpointSettings withPort(int newPort) {
        return new LambdaEndpointSettings(newPort, retryDelays);
    }

    /** These settings with other delays. */
    public LambdaEndpointSettings withRetryDelays(List<Duration> newRetryDelays) {
        return new LambdaEndpointSettings(port, newRetryDelays);
    }
}
