package nativetoolchain;

/** A mistake of the user; ends with this message and exit code 20. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String message) {
        super(message);
    }
}
