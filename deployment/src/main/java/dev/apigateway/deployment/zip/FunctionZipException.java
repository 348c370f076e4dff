package dev.apigateway.deployment.zip;

/** {@code function.zip} cannot be built from what the application or its native build provides. The message says what to do. */
final class FunctionZipException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FunctionZipException(String message) {
        super(message);
    }
}
