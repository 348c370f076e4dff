package dev.apigateway.emulator.runtimeapi;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;

/** How an invocation ended. */
public sealed interface InvocationOutcome {

    /**
     * The function posted a response.
     *
     * @param payload the response as posted
     */
    record Responded(Buffer payload) implements InvocationOutcome {
    }

    /**
     * The function streams its response; the stream tells how it ends.
     *
     * @param stream the response as it arrives
     */
    record Streaming(IncomingStream stream) implements InvocationOutcome {
    }

    /** The end of a stream that the function finished. */
    record Streamed() implements InvocationOutcome {
    }

    /**
     * The function posted an error, could not start, or died.
     *
     * @param errorType for instance {@code Runtime.ExitError}, or the exception's class
     * @param errorMessage the message in the function's words
     * @param report what the function posted, null if it is not the one who tells
     */
    record Failed(String errorType, String errorMessage, @Nullable Buffer report) implements InvocationOutcome {

        /** Tells of a failure that the function did not report. */
        public Failed(String errorType, String errorMessage) {
            this(errorType, errorMessage, null);
        }

        /** What someone who invokes the function is told of an outcome; null if it is a response. */
        public static @Nullable Failed of(InvocationOutcome outcome) {
            if (outcome instanceof Failed failed) {
                return failed;
            } else if (outcome instanceof TimedOut timedOut) {
                return new Failed("Sandbox.Timedout", timedOut.message());
            } else if (outcome instanceof EventTooLong event) {
                return new Failed("RequestTooLargeException",
                        "The event has " + event.bytes() + " bytes, more than Lambda takes.");
            } else if (outcome instanceof Throttled throttled) {
                return new Failed("TooManyRequestsException", throttled.message());
            }
            return outcome instanceof ShutDown ? new Failed("Sandbox.Stopped", "The program was stopped.") : null;
        }
    }

    /**
     * The timeout passed first.
     *
     * @param message what was waited for, and for how long
     */
    record TimedOut(String message) implements InvocationOutcome {

        /** The function timeout passed, in Lambda's words. */
        public static TimedOut after(Duration timeout) {
            return new TimedOut(
                    String.format(Locale.ROOT, "Task timed out after %.2f seconds", timeout.toMillis() / 1000.0));
        }
    }

    /**
     * As many invocations as may be were under way or waiting.
     *
     * @param message which limit it was, and what to do
     */
    record Throttled(String message) implements InvocationOutcome {
    }

    /**
     * Lambda did not take the event.
     *
     * @param bytes the length of the event
     */
    record EventTooLong(int bytes) implements InvocationOutcome {
    }

    /** The emulator was closed first. */
    record ShutDown() implements InvocationOutcome {
    }
}
