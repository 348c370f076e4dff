package dev.apigateway.runtime.handler;

/** What becomes of something that was thrown; {@link FailurePolicy} decides. */
public enum Fate {

    /** The HTTP caller reads it as a problem document, and the invocation has succeeded. */
    PROBLEM,

    /** It is reported to Lambda as the failure of the invocation, and the loop goes on. */
    FAILURE,

    /** It is reported to Lambda as the failure of the invocation, and the process ends: it can't be trusted any more. */
    FATAL;

    /** Of something that nobody answers. */
    public static Fate ofUnanswered(Throwable thrown) {
        return isFatal(thrown) ? FATAL : FAILURE;
    }

    /** Whether the process can't be trusted after it. An overflow of the stack is over when the stack is unwound. */
    public static boolean isFatal(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }
}
