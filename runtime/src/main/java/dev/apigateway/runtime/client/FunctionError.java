package dev.apigateway.runtime.client;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A failure as the Runtime API takes it.
 *
 * @param category what Lambda counts it as, {@code Runtime.…} or {@code Function.…}, for instance
 *        {@code Runtime.UserException}
 * @param type what the caller reads as {@code errorType}, a class name by habit
 * @param message what the caller reads as {@code errorMessage}
 * @param stackTrace the frames, innermost first
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-invokeerror">Invocation error</a>
 */
public record FunctionError(String category, String type, String message, List<StackTraceElement> stackTrace) {

    private static final int MAX_FRAMES = 100;
    /** A message may quote a whole payload; a report larger than 6 MiB would be refused and the failure lost. */
    private static final int MAX_MESSAGE_LENGTH = 32 * 1024;

    /** Copies its list. */
    public FunctionError {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        stackTrace = List.copyOf(stackTrace);
    }

    /** Describes what was thrown. */
    public static FunctionError of(String category, Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return new FunctionError(category, thrown.getClass().getName(), message(thrown),
                List.of(Arrays.copyOf(frames, Math.min(frames.length, MAX_FRAMES))));
    }

    /** Says the same in less: half of the frames, or where there are none, half of the message or the type. */
    FunctionError halved() {
        if (!stackTrace.isEmpty()) {
            return new FunctionError(category, type, message, stackTrace.subList(0, stackTrace.size() / 2));
        }
        if (message.length() < type.length()) {
            return new FunctionError(category, type.substring(0, type.length() / 2), message, stackTrace);
        }
        return new FunctionError(category, type, message.substring(0, message.length() / 2), stackTrace);
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message.substring(0, Math.min(message.length(), MAX_MESSAGE_LENGTH));
        } catch (Throwable e) {
            return "The message can't be read: getMessage() threw " + e.getClass().getName() + ".";
        }
    }
}
