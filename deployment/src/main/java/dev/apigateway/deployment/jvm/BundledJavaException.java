package dev.apigateway.deployment.jvm;

/** A Java runtime could not be put beside the application, which works without. */
public final class BundledJavaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BundledJavaException(String message) {
        super(message);
    }

    BundledJavaException(String message, Throwable cause) {
        super(message, cause);
    }
}
