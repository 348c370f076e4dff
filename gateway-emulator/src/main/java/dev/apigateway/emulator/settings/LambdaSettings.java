package dev.apigateway.emulator.settings;

import java.time.Duration;

/**
 * How Lambda treats the function: its time, and how much of it runs side by side. Every handler is a function with these
 * settings.
 *
 * @param function what Lambda would know about the function
 * @param timeout the function timeout: the deadline of an invocation is the moment of its hand-out plus this
 * @param timeoutEnforced whether what takes longer is ended; false while a debugger holds the function
 * @param initTimeout how long a process may take to ask for its first invocation
 * @param concurrency how many invocations may be under way at the same time, and so how many processes a packaged function may
 *        have; a function in this JVM takes as many as it has loops
 * @param environmentConcurrency how many invocations one process takes at the same time, told to it as
 *        {@code AWS_LAMBDA_MAX_CONCURRENCY} as on Lambda Managed Instances; 1 as in Lambda otherwise
 * @param queueLength how many invocations may wait for an execution environment; more are throttled
 * @param queueTimeout how long an invocation may wait for an execution environment before it is throttled
 */
public record LambdaSettings(FunctionSettings function, Duration timeout, boolean timeoutEnforced, Duration initTimeout,
        int concurrency, int environmentConcurrency, int queueLength, Duration queueTimeout) {

    public LambdaSettings {
        requireTime("timeout", timeout);
        requireTime("init timeout", initTimeout);
        requireTime("queue timeout", queueTimeout);
        if (concurrency < 1) {
            throw new IllegalArgumentException("The concurrency is " + concurrency + ". Use 1 or more.");
        }
        if (environmentConcurrency < 1) {
            throw new IllegalArgumentException(
                    "The concurrency of an execution environment is " + environmentConcurrency + ". Use 1 or more.");
        }
        if (queueLength < 0) {
            throw new IllegalArgumentException(
                    "The length of the queue is " + queueLength + ". Use 0 (nothing waits) or more.");
        }
    }

    /**
     * A function timeout of 30 seconds, 10 seconds for the init phase, up to ten processes, and a queue of 1,000 invocations
     * that wait for up to 30 seconds.
     */
    public static LambdaSettings defaults() {
        return new LambdaSettings(FunctionSettings.defaults(), Duration.ofSeconds(30), true, Duration.ofSeconds(10), 10, 1,
                1_000,
                Duration.ofSeconds(30));
    }

    /** These settings with another function. */
    public LambdaSettings withFunction(FunctionSettings newFunction) {
        return new LambdaSettings(newFunction, timeout, timeoutEnforced, initTimeout, concurrency, environmentConcurrency,
                queueLength, queueTimeout);
    }

    /** These settings with another function timeout. */
    public LambdaSettings withTimeout(Duration newTimeout) {
        return new LambdaSettings(function, newTimeout, timeoutEnforced, initTimeout, concurrency, environmentConcurrency,
                queueLength, queueTimeout);
    }

    /** These settings with timeouts or without any: of the init phase, of the function and of the queue. */
    public LambdaSettings withTimeoutEnforced(boolean newTimeoutEnforced) {
        return new LambdaSettings(function, timeout, newTimeoutEnforced, initTimeout, concurrency, environmentConcurrency,
                queueLength, queueTimeout);
    }

    /** These settings with another number of invocations for each process. */
    public LambdaSettings withEnvironmentConcurrency(int newEnvironmentConcurrency) {
        return new LambdaSettings(function, timeout, timeoutEnforced, initTimeout, concurrency, newEnvironmentConcurrency,
                queueLength, queueTimeout);
    }

    /** These settings with another number of invocations at the same time. */
    public LambdaSettings withConcurrency(int newConcurrency) {
        return new LambdaSettings(function, timeout, timeoutEnforced, initTimeout, newConcurrency, environmentConcurrency,
                queueLength, queueTimeout);
    }

    /** These settings with another queue. */
    public LambdaSettings withQueue(int newQueueLength, Duration newQueueTimeout) {
        return new LambdaSettings(function, timeout, timeoutEnforced, initTimeout, concurrency, environmentConcurrency,
                newQueueLength,
                newQueueTimeout);
    }

    /** Whether it is Lambda with managed instances, where a process takes several invocations at the same time. */
    public boolean isManagedInstance() {
        return environmentConcurrency > 1;
    }

    private static void requireTime(String what, Duration time) {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("The " + what + " is " + time + ". Use at least one millisecond.");
        }
    }
}
