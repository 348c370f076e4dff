package dev.apigateway.benchmarks.driver;

/** A contestant did not do what a function has to do. */
final class FunctionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FunctionFailure(String message) {
        super(message);
    }
}
